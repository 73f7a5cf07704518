"""Words of effort and of change in a measure; one alternative a line."""

from __future__ import annotations

# What workers make, hold and do.
THING = r"""
sessions?
workshops?
meetings?
(?:home |school |street |weekly |monthly )?visits?
leaflets?
(?:information |fact ?)?sheets?
posters?
flyers?
cards?
booklets?
newsletters?
(?:e-?mails?|letters?|texts?|messages?|calls?|phone calls?|telephone calls?)
contacts?
referrals?
assessments?
consultations?
training(?: (?:sessions?|days?|events?|courses?))?
courses?
events?
activit(?:y|ies)
assembl(?:y|ies)
lessons?
talks?
trips?
hours
minutes
reports?
updates?
notes?
records?
plans?
protocols?
polic(?:y|ies)
guidance
strateg(?:y|ies)
toolkits?
resources?
packs?
videos?
films?
webpages?
web ?pages?
websites?
pages?
surveys?
questionnaires?
feedback forms?
reviews?
audits?
briefings?
presentations?
supervisions?
patrols?
observations?
outreach(?: sessions?| shifts?)?
shifts?
evenings?
drop-ins?
appointments?
interventions?
offers?
invitations?
bids?
applications?
actions?
agreements?
maps?
groups?
programmes?
campaigns?
stalls?
mentors?
volunteers?
workers?
interviews?
checks?
clubs?
schemes?
toolkits?
posts?
places?
provision
patrols?
check-ins?
briefing notes?
minibus(?:es)?
stalls?
"""

DONE = r"""
presented
tabled
read
signed off
held
delivered
made
produced
written
drafted
designed
printed
published
circulated
distributed
sent(?: out)?
issued
handed out
given out
completed?
carried out
undertaken
attended
offered
provided
arranged
booked
run
organised
recorded
logged
kept
filed
submitted
agreed
signed
reviewed
shared
put up
up
displayed
launched
uploaded
updated
created
developed
conducted
convened
minuted
scheduled
set up
in place
facilitated
hosted
trained
recruited
appointed
allocated
commissioned
taken place
received
opened
closed
posted
placed
filled
gone(?: to| out)?
rolled out
available
live
taken up
taken
received
advertised
"""

NUMBER = r"""
(?:at least |a minimum of |up to )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten
    |twelve|fifteen|twenty|thirty|fifty|weekly|monthly|quarterly|fortnightly|termly|daily
    |annual|regular|all|each|every)
"""

MAKES = r"""
(?:hold|deliver|complete|produce|circulate|distribute|send|make|attend|run|offer|provide
    |arrange|publish|write|submit|undertake|carry|conduct|organise|print|share|put|update
    |create|develop)(?:s|es|ing)?
held
sent
wrote
written
made
ran
(?:deliver|complet|attend|produc|offer|provid|arrang)ed
"""

WORKERS = r"""
staff
wardens?
teachers?
officers?
drivers?
professionals?
shopkeepers?
parents?
[a-z]*workers?
practitioners?
volunteers?
people
contributors?
agencies
families
family
members
carers?
mentors?
partners
police
schools?
young person
"""

REACHED = r"""
trained
briefed
contacted
invited
reached
seen
attending
attended
spoken to
engaged
visited
signed up
telephoned
phoned
rung
written to
e-?mailed
texted
consulted
referred
signposted
supported
offered
worked with
read
through
recruited
"""

# Capitals stand for the tables above.
EFFORT = r"""
THING(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each
    |fully) ){0,4}DONE
THING (?:take|takes|took|taking|taken) place
(?:number|count|total|log|record|list|register|percentage|proportion|amount|frequency|minutes
    |notes|attendance|dates?) (?:of|at|for) (?:[\w’'-]+ ){0,3}?THING
(?:count|log|record|report)(?:s|ing)? (?:on )?(?:the|all|each
    |how many) (?:number of )?(?:[\w’'-]+ ){0,2}?THING
NUMBER (?:[\w’'-]+ ){0,2}?THING
MAKES (?:out |up )?(?:[\w’'-]+ ){0,3}?THING
(?:training|induction|briefing|course|programme|plan|review|audit|assessment|work
    |actions?) (?:(?:is|are|has|have|been|will|be) ){0,3}(?:completed?|delivered|done|finished
    |signed off)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
(?:attendance|participation|engagement) (?:at|in|with) (?:[\w’'-]+ ){0,2}?THING
(?:young people|members|all five|the group|they|friends|of them|the five) (?:have |who
    \s+|has )?(?:attend(?:s|ed|ing)?|receiv(?:e|es|ed)|complete[sd]?|(?:are|were|is
    |been) (?:offered|given|invited to)) (?:[\w’'-]+ ){0,3}?THING
(?:record|log|register|list) (?:is|are|will be) kept
(?:completion|delivery|uptake|take-up|attendance|provision|distribution|creation|production
    |publication|introduction|implementation|roll-?out) of \w+
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?|talks?
    |phones?|attends?) (?:[\w’'-]+ ){0,8}?(?:each|every|all|once|twice|weekly|fortnightly
    |monthly|daily)
reach(?:es|ed)? (?:over |at least )?\d+
(?:scheme|programme|club|project|course|service|campaign) (?:runs?|ran|is run)
through the (?:course|training|programme)
number of (?:\w+ ){0,4}?(?:who|that|to) (?:attend|take part|join|sign up|turn up|participate
    |complete)\w*
"""

# What would be different for the young people, or in the place.
CHANGE = r"""
(?:feel|feels|felt|feeling|say|says|said|saying|tell|tells|told|report|describe|describes|score
    |scores|rate|rates|rated)(?! (?:of|to the panel|back to))(?= (?:that|they|them|us|it|he|she
    |the|safe|safer|less|more|being|feeling|how|of|out|able|listened|trusted|in control|welcome
    |whether|\d|a|their|what|happier|confident|heard|believed|respected|supported|included
    |worr))
(?:young people|friends|members|they|group|five|four|three|themselves) (?:themselves )?(?:say
    |tell|report|feel|felt|describe|score|rate|choose|use|know|can|ask|go|come|spend|stay|walk
    |have|trust|turn|ring|name|sleep|meet|carry|no longer|do not|are (?:not|no longer|safe
    |safer|stopped|moved|told|less|more)|were not|get|see|leave|keep|stop|start)(?! (?:attend
    |attended|been (?:given|offered|sent|invited|told about|referred)|received|completed|(?:a
    |the) (?:leaflet|session|worker|copy)))
can (?:name|say|tell|show|point|get|reach|walk|use|go|ring|find|describe|explain|list|identify
    |think of)
able to
(?:know|knows|knew|knowing) (?:where|who|whom|how|what|when|that|of|the|which|an|their|each|a)
fewer(?! (?:sessions|meetings|leaflets|contacts|than \d+ (?:sessions|meetings)))
less(?! than (?:two|three|\d+) (?:days|weeks|sessions))
(?:more|most|half|all|none|at least \w+|\w+ out of \w+|\d+|two|three|four
    |five) (?:\w+ )?of (?:them|the (?:young people|group|friends|five|six|four|members|boys
    |girls|ten|drivers|shop\w*))(?! (?:attend|attended|have attended|attending|receive|received
    |complete|completed|sessions|are (?:given|offered|invited|referred)|were (?:given|offered
    |invited)|have (?:been (?:given|offered|invited|sent)|received|completed)|sign|signed))
safer
safely
unsafe
(?:drop(?!-| in)|drops|dropped|dropping|fall|falls|fell|falling|reduc\w+|decreas\w+|declin\w+
    |halv\w+|shorten\w*|rise|rises|rose|rising|goes up|go up|goes down|go down|grow|grows|grew
    |doubl\w+|recover\w*|improv\w+|increas\w+|higher|lower|shorter|longer|quicker|sooner
    |earlier|better|worse|easier|calmer)
from \w+(?: \w+){0,3} to (?:\d+|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|nil)
no longer
no more
not (?:been |be |being )?(?:moved on|stopped|searched|hurt|robbed|followed|approached
    |threatened|excluded|arrested|missing|alone|sent|afraid)
without (?:being|fear|having)
(?:nobody|no one|none|not one)(?! (?:missed|absent))
stop(?:s|ped)? (?:being|going|carrying|using|selling|coming|avoiding|following)
(?:incidents?|injur\w+|robberies|assaults?|attacks?|exclusions?|arrests?|missing episodes?
    |episodes|threats?|fights?|thefts?|wait(?:ing)?(?: time)?s?|nights|days|times
    |occasions)(?= (?:on which |when |that |in which |for which |fall|falls|drop|drops|rise
    |rises|of|at|in|on|where|involving|to|since|before|compared|per|a|reported|between|near|by
    |go|goes|has|have|is|are))
trust(?:s|ed)?(?= (?:\w+))
confiden(?:t|ce)
(?:use|uses|used|using) (?:the|it|them|their|that|this)
(?:spend|spends|spent|spending) (?:\w+ )*(?:at|in|evenings|nights|time|afternoons)
(?:choose|chooses|chose|choosing|asked? for by|ask for|asks for|turn to|turns to|turn first)
(?:compared|change) (?:with|to|in|from|since)
scores? out of
before and after
(?:in|by) (?:april|may|june|july|march|september|october) (?:\w+ )?(?:could|did|was|were|had
    |knew)
(?:home|there|out|back) (?:by|safely|together|on time)
attendance (?:at|in) (?:school|college|lessons)
listened to
heard
difference
stays? (?:open|lit|in)
"""
