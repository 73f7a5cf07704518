"""Words for one adult by an occupation or a part in the neighbourhood; one alternative a line.

"He" after one of them is that adult. Left out is what a young person may be too: the captain, the
dancer, the keeper of a goal.
"""

from __future__ import annotations

OCCUPATION = r"""
(?:store |private )?detective
investigator
analyst
commissioner
registrar
consultant(?= (?:who|said|says|has|is|was)|[.,;])
surgeon
paediatrician
midwife
matron
pharmacist
optician
physio(?:therapist)?
health visitor
medic
first responder
fire-?fighter
fireman
soldier
veteran
chaplain
deacon
reverend
verger
elder of the (?:church|chapel|mosque)
(?:dinner|lunchtime|midday|catering|classroom) (?:lady|assistant|supervisor)
concierge
chemist
florist
bin ?man
dustman
(?:brownie|guide|choir|band|troop) leader
dj
(?:artist|poet|writer|musician) in residence
poet
chief executive
(?:practice|year|inclusion|behaviour|attendance|transition|family|community|parish|youth) lead
vice-?principal
principal(?= (?:who|said|says|has|is|was|of|opened|told|asked)|[.,;])
(?:the|a|our|their) deputy(?: head)?(?= (?:who|said|says|has|is|was|of|opened|told|asked)|[.,;])
virtual head
iro
lado
befriender
interpreter
translator
barista
roofer
(?:delivery|dispatch|courier) rider
cyclist
jogger
dieti[ct]ian
trainee(?= (?:who|said|says|has|is|was|social|youth|teacher)|[.,;])
intern
beekeeper
fisherman
lock ?keeper
leaseholder
youth commissioner
(?:someone|somebody) from (?:the )?(?:housing|council|school|police|service|team|charity|health
    |college)
consultant(?= (?:opened|told|asked|wrote|rang|came|at|in|from))
d[cis] [a-z]+
curate
minister
churchwarden
bishop
sheikh
monk
nun
trustee
older (?:lad|boy|girl|youth|teenager|pupil|young (?:man|woman|person))(?! (?:of|in) the)
operator
developer
manageress
licensee
caterer
labourer
technician
assistant manager
sales ?(?:man|woman)
(?:spokes|chair|business|trades)(?:person|man|woman)
(?:a|the|another) person(?! of)
founder
predecessor
successor
announcer
treasurer
governor
fund-?raiser
promoter
organiser
producer
clerk
secretary
administrator
bursar
(?:assistant|deputy) head
(?:vice-|the )principal(?= (?:who|said|says|has|is|was|of)|[.,;])
locum
advocate
lawyer
barrister
bailiff
usher
mayor
(?:an|the|our|their) mp
campaigner
journalist
reporter
editor
photographer
film-?maker
choreographer
choirmaster
bandleader
researcher
evaluator
professor
planner
engineer
surveyor
architect
contractor
foreman
employer
boss
gangmaster
workmate
customer
shopper
passer-?by
commuter
motorist
tourist
pensioner
(?:dog|hill) walker
rough sleeper
lodger
tenant
householder
homeowner
allotment holder
angler
farmer
farmhand
shepherd
gamekeeper
(?:park|gate|shop|bar) ?keeper
groundsman
groundskeeper
gardener
handyman
mechanic
builder
plumber
electrician
carpenter
decorator
janitor
porter
attendant
steward
bouncer
doorman
life-?guard
postman
milkman
courier
cabbie
ferryman
boatman
signalman
station ?master
waiter
waitress
barman
bartender
publican
hotelier
cashier
newsagent
grocer
greengrocer
butcher(?!['’]s)
fishmonger
hairdresser(?!['’]s)
stylist
beautician
tattooist
vendor
seller
streamer
influencer
moderator
recruiter
(?:talent|football) scout
agent
umpire
linesman
childminder
au pair
godparent
godmother
godfather
foster (?:mum|dad|mother|father|parent)
family friend
cousin
housemate
flatmate
supplier
trafficker
predator
paedophile
abuser
pimp
(?:money-?)?lender
loan shark
"""

# Who sees a child about health or in court: the detail is not theirs.
TREATS = r"""
(?:school )?nurse
doctor
gp
consultant
paediatrician
surgeon
midwife
health visitor
physio(?:therapist)?
optician
dentist
dieti[ct]ian
pharmacist
medic
paramedic
psychologist
psychiatrist
therapist
counsellor
solicitor
barrister
lawyer
advocate
magistrate
"""
