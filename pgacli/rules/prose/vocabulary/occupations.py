"""Words for one adult by an occupation or a part in the neighbourhood.

"He" after one of them is that adult. Left out is what a young person may be too: the captain, the
dancer, the keeper of a goal.
"""

# Health, care and help.
CARERS = r"""
au pair
befriender
chemist
childminder
consultant(?= (?:who|said|says|has|is|was|opened|told|asked|wrote|rang|came|at|in|from)|[.,;])
dieti[ct]ian
first responder
foster (?:mum|dad|mother|father|parent)
health visitor
interpreter
locum
matron
medic
midwife
optician
paediatrician
pharmacist
physio(?:therapist)?
surgeon
translator
"""

# The law, the council and those who lead.
OFFICIALS = r"""
administrator
advocate
analyst
(?:an|the|our|their) mp
(?:attendance|behaviour|community|designated|family|inclusion|parish|pastoral|practice|project
    |safeguarding|team|transition|year|youth) lead
bailiff
barrister
campaigner
chief executive
clerk
commissioner
d[cis] [a-z]+
developer
evaluator
fire-?fighter
fireman
founder
fund-?raiser
governor
investigator
iro
lado
lawyer
mayor
organiser
planner
predecessor
professor
registrar
researcher
secretary
soldier
(?:someone|somebody) from (?:the )?(?:housing|council|school|police|service|team|charity|health
    |college)
(?:spokes|chair|business|trades)(?:person|man|woman)
(?:store |private )?detective
successor
treasurer
trustee
usher
veteran
youth commissioner
"""

# Schools and places of worship.
SCHOOL_AND_CHURCH = r"""
(?:assistant|deputy) head
bishop
bursar
chaplain
choirmaster
churchwarden
curate
deacon
(?:dinner|lunchtime|midday|catering|classroom) (?:lady|assistant|supervisor)
elder of the (?:church|chapel|mosque)
intern
minister
monk
nun
principal(?= (?:who|said|says|has|is|was|of|opened|told|asked)|[.,;])
reverend
sheikh
technician
(?:the|a|our|their) deputy(?: head)?(?= (?:who|said|says|has|is|was|of|opened|told|asked)|[.,;])
trainee(?= (?:who|said|says|has|is|was|social|youth|teacher)|[.,;])
verger
vice-?principal
virtual head
"""

# Arts, sport and what is told of them.
ARTS = r"""
agent
announcer
(?:artist|poet|writer|musician) in residence
bandleader
(?:brownie|guide|choir|band|troop) leader
choreographer
dj
editor
film-?maker
influencer
journalist
linesman
moderator
photographer
poet
producer
promoter
recruiter
reporter
streamer
(?:talent|football) scout
umpire
"""

# Shops, trades and work on the street.
TRADES = r"""
(?!beforehand|firsthand|secondhand|shorthand|longhand|offhand|underhand)[a-z]{3,}hand
(?!goal|wicket|score|german|norman|ottoman|talisman|bats|front)[a-z]{3,}(?:keeper|master|mistress
    |monger|wright|woman|man)
blacksmith
bookie
bookseller
(?:station|post|choir|ticket|harbour|dance) (?:master|mistress)
bosun
brewer
chandler
cobbler
croupier
docker
farrier
jeweller
jockey
optometrist
osteopath
potter
presenter
projectionist
purser
skipper
stevedore
stewardess
tailor
undertaker
usherette
vet
architect
assistant manager
attendant
barista
barman
bartender
beautician
beekeeper
bin ?man
boatman
boss
bouncer
builder
butcher(?!['’]s)
cabbie
carpenter
cashier
caterer
concierge
contractor
courier
decorator
(?:delivery|dispatch|courier) rider
doorman
dustman
electrician
employer
engineer
farmer
farmhand
ferryman
fisherman
fishmonger
florist
foreman
gamekeeper
gardener
greengrocer
grocer
groundskeeper
groundsman
hairdresser(?!['’]s)
handyman
hotelier
janitor
labourer
licensee
life-?guard
lock ?keeper
manageress
mechanic
milkman
newsagent
operator
(?:park|gate|shop|bar) ?keeper
plumber
porter
postman
publican
roofer
sales ?(?:man|woman)
seller
shepherd
signalman
station ?master
steward
stylist
surveyor
tattooist
vendor
waiter
waitress
workmate
"""

# Those who live there or come by, and kin.
PASSERS_BY = r"""
allotment holder
angler
(?:a|the|another) person(?! of)
commuter
cousin
customer
cyclist
(?:dog|hill) walker
family friend
flatmate
godfather
godmother
godparent
homeowner
householder
housemate
jogger
leaseholder
lodger
motorist
older (?:lad|boy|girl|youth|teenager|pupil|young (?:man|woman|person))(?! (?:of|in) the)
passer-?by
pensioner
rough sleeper
shopper
tenant
tourist
"""

# Those who draw young people in.
WHO_HARM = r"""
abuser
gangmaster
loan shark
(?:money-?)?lender
paedophile
pimp
predator
supplier
trafficker
"""

OCCUPATION = (CARERS, OFFICIALS, SCHOOL_AND_CHURCH, ARTS, TRADES, PASSERS_BY, WHO_HARM)

# Who sees a child about health or in court: the detail is not theirs.
TREATS = r"""
(?:consultant|counsellor|dentist|dieti[ct]ian|doctor|gp|health visitor|medic|midwife
    |(?:school )?nurse|optician|paediatrician|paramedic|pharmacist|physio(?:therapist)?|psychiatrist
    |psychologist|surgeon|therapist)
(?:advocate|barrister|lawyer|magistrate|solicitor)
"""
