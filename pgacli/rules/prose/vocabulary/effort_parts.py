"""What stands for the words in capitals in the lists of effort."""

# How far it has got.
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
given(?: to)?
emailed
mailed
finished
done
introduced
established
implemented
adopted
secured
obtained
identified
assigned
approved
ratified
amended
revised
translated
purchased
bought
paid
granted
ordered
installed
embedded
on (?:file|record|the system)
under way
logged on
discussed
evaluated
chaired
happened
happens?
"""

# What stands before such a thing where it is counted, made, held or attended.
LEAD = r"""
(?:at least |a minimum of |up to )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve
    |fifteen|twenty|thirty|fifty|weekly|monthly|quarterly|fortnightly|termly|daily|annual|regular
    |all|each|every)
(?:number|count|total|log|record|list|register|percentage|proportion|amount|frequency|minutes|notes
    |attendance|dates?) (?:of|at|for)
(?:count|log|record|report)(?:s|ing)? (?:on )?(?:the|all|each|how many)(?: number of)?
(?:attendance|participation|engagement) (?:at|in|with)
(?:hold|deliver|complete|produce|circulate|distribute|send|make|attend|run|offer|provide|arrange
    |publish|write|submit|undertake|carry|conduct|organise|print|share|put|update|create
    |develop)(?:s|es|ing)?
held
sent
wrote
written
made
ran
(?:deliver|complet|attend|produc|offer|provid|arrang)ed
(?:young people|members|all five|the group|they|friends|of them|the five) (?:have |who\s+
    |has )?(?:attend(?:s|ed|ing)?|receiv(?:e|es|ed)|complete[sd]?|(?:are|were|is|been) (?:offered
    |given|invited to))
"""

# Whom a measure counts.
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

# Whoever works, and what is done with the young people.
DOER = r"""
we
(?:the |our |her |his |a |each |every |both )?(?:\w+ )?(?:staff|workers?|sergeant|officers?
    |librarians?|supervisors?|directors?|coach|coaches|teachers?|nurses?|managers?|wardens?|mentors?
    |imam|vicar|tutors?|heads?|lead|practitioners?|advisers?|councillors?|guards?|drivers?
    |caretakers?|landlords?|owners?|chair|panel|council|school|police|company|service|volunteers?
    |leaders?|co-?ordinators?|social workers?)
"""

ASKED = r"""
(?:asked|consulted|told|informed|invited|spoken to|talked to|written to|contacted|offered|shown
    |briefed|thanked|met|visited|seen|phoned|rung|emailed|texted|interviewed|surveyed)
"""

# What workers make, hold and do, where a measure counts it.
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
exercises?
mapping
learning
elearning
modules?
inductions?
handouts?
information
enquiries
panels?
conferences?
displays?
articles?
rotas?
timetables?
director(?:y|ies)
trackers?
chronolog(?:y|ies)
dashboards?
conversations?
seminars?
webinars?
masterclass(?:es)?
mediations?
circles?
screenings?
slides?
adverts?
funding
grants?
licences?
memorand\w+
pathways?
process(?:es)?
procedures?
terms of reference
frameworks?
forums?
steering groups?
task groups?
curricul(?:um|a)
walkabouts?
tours?
insets?
inputs?
refreshers?
logs?
certificates?
registers?
sign-in sheets?
residentials?
contracts?
mous?
test purchases?
outcomes? stars?
one-to-ones?
"""

PARTS = {
    "THING": THING,
    "DONE": DONE,
    "LEAD": LEAD,
    "WORKERS": WORKERS,
    "REACHED": REACHED,
    "DOER": DOER,
    "ASKED": ASKED,
}
