"use strict";

/** The words of the interface, English and Arabic. */
masar.words = (() => {
  const both = {
    search: ["Search a name, in Arabic or English", "ابحث عن اسم بالعربية أو الإنجليزية"],
    toEvidence: ["To the evidence", "إلى الأدلة"],
    about: ["About", "حول"],
    close: ["Close", "إغلاق"],
    filters: ["Filters", "التصفية"],
    map: ["Map", "الخريطة"],
    timeline: ["Timeline", "الخط الزمني"],
    graph: ["Graph", "الشبكة"],
    table: ["Table", "الجدول"],
    all: ["Overview", "نظرة عامة"],
    views: ["Views", "العروض"],
    evidence: ["Evidence", "الأدلة"],
    dayOf: ["Where was who on this day", "من كان أين في هذا اليوم"],
    light: ["Light", "فاتح"],
    dark: ["Dark", "داكن"],
    force: ["Force", "القوة"],
    base: ["Base", "القاعدة"],
    country: ["Country", "الدولة"],
    outlet: ["Outlet", "الوسيلة"],
    status: ["Status", "الحالة"],
    kind: ["Kind", "النوع"],
    since: ["From", "من"],
    until: ["To", "إلى"],
    partOf: ["Part of the graph", "جزء من البيانات"],
    any: ["any", "الكل"],
    clear: ["Clear all", "مسح الكل"],
    play: ["Play", "تشغيل"],
    pause: ["Pause", "إيقاف"],
    allDays: ["All days", "كل الأيام"],
    oneDay: ["Choose a day", "اختر يوماً"],
    earlier: ["A day earlier", "قبل يوم"],
    later: ["A day later", "بعد يوم"],
    zoomIn: ["Closer", "تقريب"],
    zoomOut: ["Farther", "إبعاد"],
    whole: ["All of it", "الكل"],
    layout: ["Arrange again", "إعادة الترتيب"],
    expand: ["Expand in the graph", "توسيع في الشبكة"],
    clearSelection: ["Clear the selection", "إلغاء التحديد"],
    more: ["Show more", "عرض المزيد"],
    csv: ["Download CSV", "تنزيل CSV"],
    link: ["Read at the source", "اقرأ في المصدر"],
    nothing: ["Nothing fits the filters.", "لا شيء يوافق التصفية."],
    none: ["Nothing found", "لا نتائج"],
    welcome: [
      "Choose a name, an arc on the map, a bar of the timeline or a row: here stand the sentences that say so.",
      "اختر اسماً أو سهماً على الخريطة أو شريطاً من الخط الزمني أو سطراً: هنا تظهر الجمل التي تقول ذلك.",
    ],
    unplaced: ["# without a place on the map", "بلا موضع على الخريطة: #"],
    arcsLeft: ["# more arcs: come closer, or filter", "أسهم أخرى: #؛ قرّب أو صفِّ"],
    shownOf: ["of", "من"],
    moves: ["moves", "التحركات"],
    claims: ["claims", "الادعاءات"],
    outlets: ["outlets", "وسائل الإعلام"],
    rows: ["rows", "الأسطر"],
    wider: ["Wider", "أعرض"],
    narrower: ["Narrower", "أضيق"],
    relations: ["Relations", "العلاقات"],
    sentences: ["Sentences", "الجمل"],
    disagree: ["Where the sources disagree", "حيث تختلف المصادر"],
    present: ["Present on", "الحضور في"],
    nobody: ["No presence is reported for this day.", "لم يُذكر حضور في هذا اليوم."],
    saidBy: ["said by", "على لسان"],
    ownVoice: ["the article itself", "المقال نفسه"],
    undated: ["no day", "بلا تاريخ"],
    day: ["Day", "اليوم"],
    who: ["Who", "مَن"],
    outOf: ["from #", "من #"],
    into: ["to #", "إلى #"],
    from: ["From where", "من أين"],
    to: ["To where", "إلى أين"],
    first: ["First day", "أول يوم"],
    last: ["Last day", "آخر يوم"],
    size: ["People", "العدد"],
    sentence: ["Sentence", "الجملة"],
    title: ["Title", "العنوان"],
    mFORCE: ["force", "قوة"],
    mORIGIN: ["origin", "منطلق"],
    mDESTINATION: ["destination", "وجهة"],
    mDATE: ["date", "تاريخ"],
    mOTHER: ["other part", "طرف آخر"],
    laneMoves: ["Movements", "التحركات"],
    lanePresence: ["Presence", "الحضور"],
    laneAgreements: ["Agreements", "الاتفاقات"],
    laneTerms: ["Deadlines", "المواعيد"],
    laneStatements: ["Statements", "التصريحات"],
    graphKeys: [
      "Graph: arrow keys go from node to node, Enter selects, plus expands",
      "الشبكة: الأسهم للتنقل بين العقد، وإدخال للتحديد، وزائد للتوسيع",
    ],
    graphMore: ["more behind these; select or double-click to expand", "أخرى خلفها؛ حدد أو انقر مرتين للتوسيع"],
    Person: ["Person", "شخص"],
    Institution: ["Institution", "مؤسسة"],
    Force: ["Force", "قوة"],
    Base: ["Base", "قاعدة"],
    Place: ["Place", "مكان"],
    Country: ["Country", "دولة"],
    Agreement: ["Agreement", "اتفاق"],
    WITHDRAWAL: ["Withdrawal", "انسحاب"],
    DEPLOYMENT: ["Deployment", "انتشار"],
    REDEPLOYMENT: ["Redeployment", "إعادة انتشار"],
    REDUCTION: ["Reduction", "تقليص"],
    PRESENCE: ["Presence", "حضور"],
    HANDOVER: ["Handover", "تسليم"],
    ATTACK: ["Attack", "هجوم"],
    AGREEMENT: ["Agreement", "اتفاق"],
    TERM: ["Deadline", "موعد"],
    ROLE: ["Post", "منصب"],
    MEMBERSHIP: ["Membership", "عضوية"],
    LOCATION: ["Location", "موقع"],
    COMPLETED: ["Done", "تم"],
    ONGOING: ["Under way", "جارٍ"],
    PLANNED: ["Planned", "مخطط"],
    DEMANDED: ["Demanded", "مطلوب"],
    DENIED: ["Denied", "منفي"],
    NONE: ["No status", "بلا حالة"],
    STATIONED_AT: ["stationed at", "متمركزة في"],
    WITHDRAWS_FROM: ["withdraws from", "تنسحب من"],
    DEPLOYS_TO: ["deploys to", "تنتشر في"],
    MOVES_TO: ["moves to", "تنتقل إلى"],
    HANDED_OVER_TO: ["handed over to", "سُلّمت إلى"],
    ATTACKS: ["attacks", "يهاجم"],
    HOLDS_ROLE: ["holds a post in", "له منصب في"],
    MEMBER_OF: ["member of", "عضو في"],
    LEADS: ["leads", "يقود"],
    LOCATED_IN: ["located in", "يقع في"],
    BELONGS_TO: ["belongs to", "يتبع"],
    PARTY_TO: ["party to", "طرف في"],
    GIVER: ["gives", "يسلّم"],
    RECIPIENT: ["receives", "يتسلّم"],
  };
  let column = 0;
  let days, monthly;
  const say = (word) => (both[word] ? both[word][column] : word);

  function use(language) {
    column = language === "ar" ? 1 : 0;
    const [locale, parts] = [column ? "ar-u-nu-latn-ca-gregory" : "en-GB", { month: "short", year: "numeric", timeZone: "UTC" }];
    monthly = new Intl.DateTimeFormat(locale, parts);
    const format = new Intl.DateTimeFormat(locale, { day: "numeric", ...parts });
    days = masar.cached((n) => format.format(masar.day.date(n)));
  }
  use("en");

  /** A name inside a line of the interface: its direction is its own, and moves nothing around it. */
  const isolated = (entity) => "\u2068" + name(entity) + "\u2069";

  /** A day, or a span of days, open where one end is missing. */
  const day = (n) => days(n);
  function span(from, to) {
    if (from === null && to === null) return "";
    if (from === to) return day(from);
    if (from === null) return "… – " + day(to);
    return day(from) + " – " + (to === null ? "…" : day(to));
  }

  function people(min, max) {
    if (min === null && max === null) return "";
    if (min === max) return String(min);
    if (min === null) return "≤ " + max;
    return max === null ? "≥ " + min : min + "–" + max;
  }

  /** "42 claims"; Arabic nouns change with their number, so there it stands behind. */
  const count = (n, word) => (column ? say(word) + ": " + n : n + " " + counted(n, word));
  const counted = (n, word) => (n === 1 ? say(word).replace(/s$/, "") : say(word));

  /** The entity's name in the language of the interface, or else in the other. */
  const name = (entity) => (entity.parties ? agreement(entity) : (column ? entity.name || entity.nameEn : entity.nameEn || entity.name) || entity.id);

  /** Who agreed, and when: that tells the agreements of the same parties apart. */
  function agreement({ parties, from, to }) {
    const day = from ?? to;
    const month = day === null ? "" : " · " + monthly.format(masar.day.date(day));
    return say("Agreement") + ": " + parties.map(isolated).join(column ? "، " : ", ") + month;
  }
  const other = (entity) => {
    const second = column ? entity.nameEn : entity.name;
    return second && second !== name(entity) ? second : "";
  };

  return { say, use, count, counted, day, span, people, name, other, isolated, isArabic: () => column === 1, comma: () => (column ? "، " : ", ") };
})();
