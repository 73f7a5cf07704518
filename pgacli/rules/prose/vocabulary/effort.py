"""Words of effort in a measure; one alternative a line."""

from __future__ import annotations

# What workers make, hold and do.
THING = r"""
sessions?
workshops?
meetings?
visits?
leaflets?
sheets?
posters?
flyers?
cards?
booklets?
newsletters?
emails?
mails?
letters?
texts?
messages?
calls?
contacts?
referrals?
assessments?
consultations?
training
courses?
events?
activity
activities
assembly
assemblies
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
policy
policies
guidance
strategy
strategies
toolkits?
resources?
packs?
videos?
films?
webpages?
pages?
websites?
surveys?
questionnaires?
forms
reviews?
audits?
briefings?
presentations?
supervisions?
patrols?
observations?
outreach
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
posts?
places?
provision
check-ins?
mentoring
coaching
counselling
support
minibus(?:es)?
"""

DONE = r"""
presented
tabled
read
signed
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
sent
issued
completed?
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
reviewed
shared
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
facilitated
hosted
trained
recruited
appointed
allocated
commissioned
received
opened
closed
posted
placed
filled
available
live
advertised
up
put up
set up
in place
given out
gone (?:to|out)
taken (?:place|up)
carried out
handed out
rolled out
"""

# What stands before such a thing where it is counted, made, held or attended.
LEAD = r"""
(?:at least |a minimum of |up to )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten
    |twelve|fifteen|twenty|thirty|fifty|weekly|monthly|quarterly|fortnightly|termly|daily
    |annual|regular|all|each|every)
(?:number|count|total|log|record|list|register|percentage|proportion|amount|frequency|minutes
    |notes|attendance|dates?) (?:of|at|for)
(?:count|log|record|report)(?:s|ing)? (?:on )?(?:the|all|each|how many)(?: number of)?
(?:attendance|participation|engagement) (?:at|in|with)
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
(?:young people|members|all five|the group|they|friends|of them|the five) (?:have |who\s+
    |has )?(?:attend(?:s|ed|ing)?|receiv(?:e|es|ed)|complete[sd]?|(?:are|were|is
    |been) (?:offered|given|invited to))
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
workers?
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
(?:trained|briefed|contacted|invited|reached|seen|attending|attended|spoken to|engaged|visited
    |signed up|telephoned|phoned|rung|written to|e-?mailed|texted|consulted|referred|signposted
    |supported|offered|worked with|read|through|recruited)
"""

# Words in capitals stand for the tables above; as a stem, for how each of their words begins.
EFFORT = r"""
LEAD (?:up )?(?:[\w’'-]+ ){0,3}?THING
THING(?:[’']s)?(?: [\w’'-]+){0,4}? (?:fully ){0,4}(?:DONE|(?:take|takes|took|taking) place)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each
    |who) ){0,4}REACHED
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?
    |talks?|phones?|attends?
    |sees?|texts?|emails?|supports?|checks? in) (?:[\w’'-]+ ){0,8}?(?:each(?! other)|every|all|once
    |twice
    |weekly
    |fortnightly|monthly|daily)
(?:work|project|pilot) (?:(?:is|are|was|were|has|have|been|will|be|gets?|got) ){0,3}(?:completed?
    |delivered|done|finished|signed off)
list (?:is|are|will be) kept
(?:completion|delivery|uptake|take-up|attendance|provision|distribution|creation|production
    |publication|introduction|implementation|roll-?out) of \w+
reach(?:es|ed)? (?:over |at least )?\d+
feedback (?:(?:is|was|were|are|has|have|been|be|to|will) ){0,3}(?:sought|collected|gathered
    |requested
    |obtained|received)
training at \d+ ?(?:per ?cent|%)
(?:extent|degree) to which (?:the |all |each )?WORKERS
(?:frequency|regularity) with which (?:the |all |each |our )?(?:\w+ )?(?:WORKERS|partnership|panel
    |team|network|board|services?) (?:convenes?|meets?|visits?|attends?|reports?|patrols?|calls?)
(?:how many times|how often|number of times) (?:we
    |(?:the |our )?(?:youth |social |outreach |detached |support )?(?:workers?|team|staff|officers?
    |mentors?|nurse|sergeant|panel|network|service)) (?:\w+ ){0,2}?(?:visit|go|went|meet|met|ring
    |rang|rung|attend|call|patrol|contact|convene|turn out|come out|came out)\w*
(?:scheme|programme|club|project|course|service|campaign) (?:runs?|ran|is run)
through the (?:course|training|programme)
(?:tick|sign|mark)(?:s|ed)? (?:this|it|that|them) off
(?:has|have|had) (?:\w+ )?had (?:\w+ly )?contact
how many (?:[\w’'-]+ ){1,4}?we (?:have )?(?:gave|handed|ran|run|printed|saw|spoken?)
(?:quarterly|monthly|weekly|annual|termly) (?:monitoring |performance )?(?:returns?|figures|data
    |bulletin|digest)
WORKERS (?:have|has|will have) (?:all |each )?been (?:sent|given|shown|handed|issued with) (?:the
    |a|an|their|this)
accessed (?:the |a |our |their )?(?:\w+ ){0,2}?(?:services?|gym|hub|THING)
(?:numbers?|footfall|headcount)(?: of [\w’'-]+(?: people)?)? (?:coming\s+|getting )?through (?:the
    |its|our) doors?
(?:number of times|how often) (?:the |our )?(?:youth |mobile |outreach |detached |play )(?:bus|van
    |team|unit|workers?)
referrals? (?:to|into) (?:[\w’'&-]+[:,]? ){1,4}?(?:made|accepted|completed|submitted|sent|taken up)
WORKERS (?:all |each )?(?:come|came|turn(?:ed)? up) (?:to|for|at) (?:[\w’'-]+ ){0,3}?(?:THING
    |coffee mornings?|open days?|fun days?)
we (?:did|have done|do) (?:what|all|everything) (?:that )?we (?:said|promised|agreed|planned)
WORKERS (?:will |all |each )?(?:confirm|sign|agree|state|declare)(?:s
    |ed)? (?:to say )?(?:that )?(?:they|he|she) (?:have|has) (?:all |each )?(?:read|seen|received
    |done|had|completed|watched|understood)
(?:meetings?|panel|forum|network|rota|board|briefings?)(?: is| are|['’]s)? (?:still |now )?(?:going
    |running|meeting|taking place|happening|up and running)
number of (?:\w+ ){0,4}?(?:who|that|to) (?:attend|take part|join|sign up|turn up|participate
    |complete)\w*
(?:hit|meet|met|reach|reached|achieve[sd]?|complete[sd]?) (?:all |each |every\s+
    |most )?(?:of )?(?:our |the |its )?(?:\w+ )?(?:milestones?|targets?|deadlines?|kpis?
    |deliverables|timescales?)
(?<!school\s)(?<!class\s)(?:registers?|sign-in sheets?|attendance (?:sheets?|lists?)) (?:shows?
    |showing|has|have) (?:\w+ ){0,7}?(?:attend\w*|names|present|turn(?:ed|ing)? up|sign(?:ed
    |ing)? in)(?! (?:at |in )?(?:school|college|lessons|class))
(?:spend|spending|expenditure|costs?) (?:against|within|under) (?:the |its )?(?:budget|target|plan)
"""

MORE_EFFORT = r"""
(?:meets?|met|held|visit(?:s|ed)?|seen|contacted|spoken to|attend(?:s|ed)?|rung
    |called) (?:\w+ ){0,3}?(?:\d+|two|three|four|five|six|ten|twelve|several) times
(?:more|(?:increase|rise|growth|improvement) in|increas(?:e|ed|ing)|higher|greater
    |improved?) (?:the )?(?:(?:number|amount|level|volume)s? of )?(?:[\w’'-]+ ){0,2}?THING
(?:fewer|(?:twice|half|double|\w+ times) as many) (?:[\w’'-]+ ){0,2}?(?:sessions?|meetings?
    |workshops?|visits?|leaflets?|contacts?|trips?|hours|appointments?|activities|shifts?
    |briefings?|lessons?|courses?|events?|assemblies|talks?|mentors?|volunteers?)
(?:issued|handed|given|sent|distributed|provided|delivered|offered|posted|shown)(?: out)? to (?:most
    |half|some|\w+)(?: of)? (?:the |them\b)?(?:\w+ )?(?:young people|group|friends|members|five|four
    |families)?
(?:have|has) (?:all |each |now )?had
(?:spoken|spoke|talked|written|wrote|met|contacted|visited|phoned|rang|rung|emailed|texted|asked
    |invited|consulted)(?: to| with)? (?:all|each|every|most|half|some|both|\d+|two|three|four
    |five)(?: of)? (?:the |them\b)?(?:young people|group|friends|members|five|six|seven|boys|girls
    |parents|families|cast|lads)?
"""
