using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Campaigns;

/// <summary><c>CMP-0003</c></summary>
[JsonConverter(typeof(RecordIdConverter<CampaignId>))]
public readonly record struct CampaignId(string Value) : IRecordId<CampaignId>
{
    public static string Prefix => "CMP";

    public static CampaignId From(string value) => new(value);

    public override string ToString() => Value;
}
