namespace Aims.Questions;

/// <summary>The words that give a question its form, whatever it is about. Their spellings stand in the languages' files.</summary>
internal enum Word
{
    /// <summary>No meaning of its own: "please", "the", "which".</summary>
    Ignored,
    Who,

    /// <summary>"whom": somebody else does it.</summary>
    Whom,
    When,

    /// <summary>"by when": the day that is due, or until which something holds.</summary>
    ByWhen,

    /// <summary>"until when": the day until which something holds, or that is due.</summary>
    UntilWhen,

    /// <summary>"since when": the day on which what is said of it was done.</summary>
    SinceWhen,

    /// <summary>"how" before an adjective: asks how much, and not for those that are so.</summary>
    How,
    Why,

    /// <summary>"how many", "number of"</summary>
    HowMany,

    /// <summary>"share of", "percentage", "rate"</summary>
    Rate,

    /// <summary>"average", "on average", "how long does it take"</summary>
    Average,

    /// <summary>"over time", "trend"</summary>
    Trend,
    Compare,

    /// <summary>"break down", "breakdown", "heat map": what follows groups.</summary>
    Breakdown,

    /// <summary>"by", "per", "for each": a field that follows groups or sorts, a person did something.</summary>
    By,

    /// <summary>"by number of": what follows is counted, and the most come first.</summary>
    ByNumber,

    /// <summary>"sorted by", "order by"</summary>
    SortBy,

    /// <summary>"not", "never", "n't"</summary>
    Not,

    /// <summary>"still has to", "yet to": what follows is not done, and is to be.</summary>
    StillTo,

    /// <summary>"must", "has to": of a verb that follows or came before, it is to be done.</summary>
    Must,

    /// <summary>"should have been", "were supposed to be": it was to be done, and its day is over.</summary>
    ShouldHave,

    /// <summary>"no", "without", "lacking": what follows is not there.</summary>
    Without,

    /// <summary>"except", "other than", "apart from"</summary>
    Except,

    /// <summary>"nobody": what follows is what nobody does, and no field that is empty.</summary>
    Nobody,

    /// <summary>"leave out", "exclude": an order to except what follows; after who does it, a verb like any other.</summary>
    LeaveOut,
    Neither,
    And,
    Or,
    Either,

    /// <summary>"at the same time": all of the values before it, and not one of them.</summary>
    Together,
    But,

    /// <summary>"with", "having", "have": what follows belongs to it.</summary>
    With,

    /// <summary>"whose", "that", "where": a clause begins.</summary>
    That,

    /// <summary>"whose": what it has is said, and it is asked for.</summary>
    Whose,

    /// <summary>"are", "is", "was"</summary>
    Is,

    /// <summary>"got", "becomes": what follows says how something is now, and is no topic.</summary>
    Becomes,

    /// <summary>"were", "was": with a day, things are asked for as they were then.</summary>
    Was,

    /// <summary>"of", "in", "for", "from", "about"</summary>
    Of,

    /// <summary>"a", "an": "from a supplier" is from any.</summary>
    Some,

    /// <summary>"to" before a verb: "something to sign" is still to be signed.</summary>
    To,

    /// <summary>"their", "its"</summary>
    Their,

    /// <summary>"I", "me", "myself"</summary>
    Me,

    /// <summary>"as": what follows somebody's name says as what: "with me as owner".</summary>
    As,

    /// <summary>"do", "did": helps another verb, and says nothing itself where who does it comes next.</summary>
    Helper,

    /// <summary>"all", "every": whoever asks whether all are so asks for those that are not.</summary>
    All,

    /// <summary>"everything", "everybody": whoever asks whether it is so of all asks for those of which it is not.</summary>
    Everyone,

    /// <summary>"use", "uses": of somebody it is nothing that is kept.</summary>
    Uses,

    /// <summary>"we", "they": whoever does what the verb after it says.</summary>
    Doer,

    /// <summary>"my", "mine"</summary>
    My,

    /// <summary>"my team's", "my people", "my reports"</summary>
    MyTeam,

    /// <summary>"team", "people of", after a name</summary>
    Team,

    /// <summary>"top", "first", "last" before a number</summary>
    Top,
    Most,
    Fewest,
    Oldest,
    Newest,
    Highest,
    Lowest,

    /// <summary>"took", "lasted": a length that follows is how long it took, and not how long ago.</summary>
    Lasted,

    /// <summary>"take", "takes": "how long does an approval take"</summary>
    Takes,

    /// <summary>"slowest": of which it takes the longest on average</summary>
    Slowest,
    Fastest,

    /// <summary>"worst", "riskiest"</summary>
    Worst,
    Best,
    Ascending,
    Descending,
    MoreThan,
    LessThan,
    AtLeast,
    AtMost,
    Exactly,

    /// <summary>"next", "coming up next": the first that is still to come.</summary>
    Next,

    /// <summary>"or higher", "or more", "and above"</summary>
    OrMore,
    OrLess,
    Between,

    /// <summary>"missing", "not recorded", "blank", after or before a field</summary>
    Missing,

    /// <summary>"recorded", "described", "given"</summary>
    Given,

    /// <summary>"including retired", "ever": also what is usually left out</summary>
    Everything,

    /// <summary>"list", "which ones": the rows are asked for, though the answer before was of figures.</summary>
    Listed,

    /// <summary>"which", "what" before what is asked for</summary>
    Which,

    /// <summary>"is" of one: "which of my approvals is overdue the longest".</summary>
    IsOne,

    /// <summary>"oldest first": in that order, all of them.</summary>
    ComesFirst,

    /// <summary>"across all departments": whichever it is, and not by each.</summary>
    AcrossAll,

    /// <summary>"still", beside a day: what is over by now is not meant.</summary>
    Still,

    /// <summary>"for", before a length: so long it has been so.</summary>
    ForSoLong,

    /// <summary>"me", where somebody else does it: "qui me remplace".</summary>
    DoneToMe,

    /// <summary>"in the whole company": whichever department it is.</summary>
    Everywhere,

    /// <summary>"Finance excluded": not what came before it.</summary>
    LeftOut,

    /// <summary>"forget that": what follows has nothing to do with the question before.</summary>
    Anew,

    /// <summary>"it", "that one": what was asked about before.</summary>
    It,

    /// <summary>"he", "her": whom the question before was about.</summary>
    HeOrShe,

    /// <summary>"only", "just"</summary>
    Only,

    /// <summary>"sorry", "I meant": what was said last was wrong, and what follows stands instead.</summary>
    Instead,

    /// <summary>"same for", "what about"</summary>
    Same,

    /// <summary>"those", "them", "these", "ones"</summary>
    Those,

    /// <summary>"the others", "the rest": what the answer before left out</summary>
    Others,

    /// <summary>"anything", "everything", "stuff": a row of whatever it is about</summary>
    Anything,

    /// <summary>"the last thing", "the oldest one": after a superlative, one of whatever it is about.</summary>
    Thing,

    /// <summary>"can you": somebody is asked to do what follows, and "for me" at the end says no more.</summary>
    CanYou,

    /// <summary>"department wise": the field before it groups.</summary>
    Wise,

    /// <summary>"status of", "tell me about", "details"</summary>
    Detail,

    /// <summary>"export that", "download", as a whole text</summary>
    Export,
    Remind,
    Save,
    Subscribe,
    More,

    /// <summary>"please", "can you": what may come before an order.</summary>
    Polite,

    /// <summary>"delete", "mark", "set", at the beginning: a change, which words never make.</summary>
    Change,

    /// <summary>"legal", "lawful", "compliant": an opinion.</summary>
    Opinion,

    /// <summary>What is not kept here.</summary>
    NotKept,

    /// <summary>An ordinary word that is no slip of one of ours, and means nothing here.</summary>
    Ordinary,
}
