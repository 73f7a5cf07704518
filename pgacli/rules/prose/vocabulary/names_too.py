"""Words that are somebody's name too, and what follows them where they are none."""

# "Young people" begins many a sentence, and is no young person called Young; nor is the park ranger
# one called Park.
_WHO_IS = (
    "boys?|girls?|lads?|young|people|persons?|child(?:ren)?|m[ae]n|wom[ae]n|teenagers?|youths?|males?"
    "|females?|pupils?|students?|parents?|famil(?:y|ies)|mothers?|fathers?|mums?|dads?|communit(?:y|ies)"
    "|workers?|staff|residents?|friends?|peers?"
)
COMPOUNDS = {
    "young": "people|persons?|wom[ae]n|m[ae]n|adults?|carers?|ones|boys?|girls?|lads?|ladies"
    "|children|child|mums?|dads?|mothers?|fathers?|parents|famil(?:y|ies)|residents?|leaders?"
    "|workers|offenders?|victims?|drivers?|minds|lives|and old|black|asian|african|muslim|somali"
    "|roma|white|lgbt\\w*",
    "art": "rooms?|class(?:es)?|clubs?|teachers?|lessons?|therap(?:y|ists?)|block",
    "bank": "holidays?|accounts?|cards?|statements?|details|transfers?",
    "best": "interests?|practice|value|friends?|time|way|place|hopes?|start|efforts?|of all",
    "black": _WHO_IS
    + "|african|caribbean|british|history|lives|led|and (?:asian|brown|white|minorit|mixed)\\w*",
    "christian": "union|centres?|groups?|charit(?:y|ies)|schools?",
    "case": "notes?|records?|files?|work(?:ers?)?|conferences?|loads?|management|managers?"
    "|stud(?:y|ies)|discussions?|closed|law",
    "day": "centres?|trips?|services?|release",
    "early": "help|years|intervention|support|identification|evenings?|mornings?|days|signs?|on|in",
    "faith": "leaders?|groups?|schools?|communit(?:y|ies)|organisations?",
    "good": "practice|engagement|attendance|relationships?|evidence|news|support|communication"
    "|work|links?|questions?|enough|(?:after|fore)noons?|mornings?|evenings?|ideas?|food|friends?"
    "|days?|use|contact",
    "grace": "periods?",
    "duke": "of edinburgh",
    "head": "of|teachers?|start|injur\\w+",
    "key": "messages?|workers?|stages?|adults?|dates?|people|themes?|points?|facts?|questions?",
    "king": "charles|edward|george|henry|james|john|richard|william|arthur",
    "green": "spaces?|flags?|lights?",
    "long": "afternoons?|waits?|term|evenings?|days?|nights?|walks?|weekends?|journeys?|hours?"
    "|standing|lists?|gaps?|summers?|before|after|ago",
    "low": "level|attendance|key|mood|incomes?|cost|risk|paid",
    "mark": "schemes?|sheets?|making|my words",
    "park": "rangers?|wardens?|keepers?|bench(?:es)?|gates?|railings|users?",
    "read": "it|this|the|them|aloud|out|more|what",
    "rose": "tinted|bush(?:es)?|beds?|windows?",
    "short": "notes?|days?|breaks?|term|walks?|lists?|of",
    "street": "lights?|lighting|lamps?|work(?:ers?)?|wardens?|pastors?|level|food|art|based"
    "|corners?|part(?:y|ies)",
    "summer": "holidays?|terms?|breaks?|school|months|exams?",
    "autumn": "terms?|breaks?|half[ -]term|months",
    "white": _WHO_IS + "|british|irish|european|and (?:asian|black|brown|mixed)\\w*",
    "winter": "terms?|breaks?|months|coats?|timetables?",
}
# Names that are words too: whoever reads a flag on one may have meant the word.
WORDS_TOO = frozenset(
    "ace amber angel april art ash august autumn bailey baker ball bank banks bar barber "
    "barker basil bell best bill bird bishop black blaze blessing blue body bond boot "
    "bridge bright brook brooks brown buck buddy bull bush butcher butler carol carpenter "
    "carter case cash castle chance chapel charity chase cherry child christian church "
    "close coach coco constable cook cooper court crew cross curry dale dawn day dean "
    "destiny draft drake drew drive dusty dyer early east ebony echo eve fair faith fall "
    "farmer favour fern field fields fish fisher flint flower ford forest forester fox "
    "frank free french friday friend frost garden gardener german gift glen good goodness "
    "grace grant gray green grey group guy hall hand handy hardy harmony hart hazel head "
    "heath heather hill hills holder holly home honey honor honour hood hook hope house "
    "hunt hunter hurst hurt iris irons ivy jack jade jasmine jay jet jewel joy judge june "
    "junior justice keen key keys kid king kitchen knight knights lake lamb lane law laws "
    "light lily list little lock long lord lords love low lucky main major many march mark "
    "marsh mason max may melody mercy miles mill miller minty misty monday moody moon moss "
    "most new noble noel north nurse oasis ocean olive opal other page paige paris park "
    "parsons part pass patience peace pearl penny people pepper perry person pike pip place "
    "plan plant pool pope poppy potter power precious price prince princess prosper pump "
    "quick ray read reed report rest rice rich river rivers roads robin rock rocky root "
    "rose rowan rowe royal ruby rush rusty safe saffron sage salt sands savage scarlet "
    "school service sharp shepherd shields ship shore short sierra silver singer skinner "
    "skip sky skye small smart smith song sonny south spark sparks speed spring square "
    "stamp star steel stocks stone stones storm story stout strange street strong sugar "
    "summer summers sunday sunny swan sweet swift table tall tanner taylor teal team "
    "temperance text thick thorn thyme tiger tinker tiny title toll town trinity trotter "
    "truelove trust turner unity vale verity vine violet virtue wade waite walk walker wall "
    "ward water waters way weaver webb weir well wells west wheeler white wild wilder wilds "
    "will willow winter winters wisdom wise wish wood woods work workman worth wren young "
    "zeal".split()
)
