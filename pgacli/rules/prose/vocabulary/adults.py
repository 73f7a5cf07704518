"""Words for one adult, or for a relative, by whether "he" or "she" may stand for them.

A young person's brother is neither a member nor a worker, and stands with the adults: what matters
is that "he" may be somebody else than a member.
"""

ADULT = r"""
adult(?! (?:life|services|social|education|learning|supervision))
grown-up
officer
constable
sergeant
inspector
pcso
(?:social|youth|key|support|case|family|outreach|detached) worker
[a-z]*worker
practitioner
professional(?= (?:who|that|said|says|has|is|was)|[.,;]|$)
teacher
teaching assistant
headteacher
head of [a-z]+
the head(?= (?:who|said|says|has|is|was|teacher))
tutor
lecturer
mentor
coach(?! (?:trip|station|park|company|journey|travel))
trainer(?!s)
manager
owner
proprietor
shopkeeper
shop assistant
guard
caretaker
warden
landlord
neighbour
resident
driver
conductor
receptionist
librarian
nurse
doctor
gp
paramedic
psychologist
psychiatrist
therapist
counsellor
dentist
solicitor
magistrate
the judge
advis[eo]r
co-?ordinator
supervisor
councillor
commander
superintendent
volunteer
colleague
the cook
the chef
baker
barber
busker
(?:a|the) cleaner
(?:youth|team|session|club|project|scout|play|faith|church|community|centre)(?:['’]s)? leader
director
author
the chair(?= (?:who|said|says|has|is|was|of))
chairman
chairwoman
pastor
vicar
imam
priest
rabbi
ranger
stallholder
trader
referee
instructor
parent
carer
guardian
grandparent
stranger
dealer
buyer
exploiter
groomer
member of (?:staff|the public|the panel|the team)
(?:staff|team|panel|family) member
dsl
senco
dr [a-z]+
p[cs] [a-z]+
somebody (?:older|paid)
partner(?! (?:agenc|organi|working))
"""

WOMAN = r"""
mother
mum
mam
mom
stepmother
stepmum
step-mother
step-mum
grandmother
grandma
gran
granny
nan
nana
nanny
aunt
aunty
auntie
wife
woman
lady
barmaid
post ?woman
(?:lollipop|dinner|tea) lady
sister-in-law
great-?aunt
headmistress
policewoman
sister
girlfriend
daughter
landlady
mrs [a-z]+
ms [a-z]+
miss [a-z]+
"""

MAN = r"""
father
dad
stepfather
stepdad
step-father
step-dad
grandfather
grandad
granddad
grandpa
uncle
husband
man
bloke
fella
chap
geezer
gentleman
headmaster
policeman
step-?brother
half-?brother
brother-in-law
brother
boyfriend
son
mr [a-z]+
"""

# Who "he" or "she" may be, and nobody of whom a finding tells.
ANIMAL = r"""
(?:pony|horse|mare|stallion|gelding|foal|donkey|dog|puppy|cat|kitten|goat|lamb|cow|calf|pig|hen
    |rabbit|ferret|hamster|parrot|greyhound|whippet|terrier|spaniel)
"""

# What adults do and are.
ADULT_LIFE = r"""
(?:is|was|has been|had been|has worked|works|worked|has known|has run|runs|ran|manages
    |has managed|has retired|retired|teaches|has taught|coaches|drives|employs|supervises
    |chairs)
"""

# What adults who draw young people in, or feed and drive them, do to them.
GIVES_TO_THEM = r"""
waits? for
(?:buys?|bought|sends?|sent|gives?|gave|pays?|paid|feeds?|fed|lends?|lent)
(?:buys?|bought|sells?|sold|gives?|gave)(?: \w+){1,3} (?:for|to)
(?:picks?|picked|drives?|drove|drops?|dropped)
(?:lets?|makes?|made|get|gets|got)
(?:messages|messaged|recruits|recruited|grooms|groomed|follows|followed|holds)
(?:works with|worked with|looks after|looked after)
(?:tells?|told|orders?|ordered|forces?|forced|shows?|showed|warns?|warned)(?= them (?:to|not to
    |how to) (?!(?:leave|let) (?:him|her)\b))
"""
