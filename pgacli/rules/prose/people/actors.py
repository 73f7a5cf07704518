"""Actors: whom or what a sentence names, and the words by which prose shows them.

A compound is known by its last word ("youth worker" is an adult, "gangs unit" a service, "group
chat" a thing), so that single words are enough here.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """Who or what a piece of prose speaks of."""

    YOUNG = "young people"
    ADULT = "an adult"
    SERVICE = "a service"
    THING = "a thing or a place"


class Actor(NamedTuple):
    """A noun or pronoun that names somebody; `subject` where it can be a clause's subject.

    `assumed` is a pronoun with nobody before it, which is taken to mean the young people.
    """

    start: int
    end: int
    kind: Kind
    plural: bool
    subject: bool
    after_preposition: bool = False
    assumed: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


YOUNG = _words(
    "child children teenager teenagers teen teens adolescent adolescents youngster youngsters "
    "juvenile juveniles minor minors pupil pupils student students boy boys girl girls lad lads "
    "lasses kid kids group friend friends friendship peer peers member members male males female "
    "females youth youths gang gangs cohort brothers sisters siblings cousins teammates "
    "classmates schoolmates mates bunch trio quartet others twins learners "
    "schoolchildren schoolboy schoolboys schoolgirl schoolgirls "
    # What a group is named by what it does together.
    "clique cliques posse cast performers dancers skaters rappers drummers gamers foursome "
    "footballers leavers newcomers formers riders singers boxers swimmers surfers gymnasts yp yps"
)
# Nouns of grown people; with "young" before them the first row are young people.
GROWN = _words(
    "man men woman women people person persons adult adults gentleman gentlemen folk lady ladies"
)
ADULT = GROWN | _words(
    "worker workers officer officers teacher teachers headteacher headteachers tutor tutors "
    "mentor mentors coach coaches coordinator coordinators co-ordinator co-ordinators manager "
    "managers supervisor supervisors adviser advisers advisor advisors assistant assistants nurse "
    "nurses guard guards leader leaders lead leads warden wardens driver drivers counsellor "
    "counsellors therapist therapists librarian librarians governor governors inspector "
    "inspectors sergeant constable constables volunteer volunteers practitioner practitioners "
    "consultant staff professional professionals colleague colleagues contributor contributors "
    "author parent parents mother mothers father fathers mum mums dad dads mam carer carers "
    "guardian guardians grandparent grandparents grandmother grandfather nan uncle uncles aunt "
    "auntie aunts aunties grandmothers grandfathers stepmother stepmothers stepfathers grandads "
    "grannies nans family families brother sister cousin stranger strangers neighbour neighbours "
    "resident residents tenant tenants shopkeeper shopkeepers trader traders shopper shoppers "
    "customer customers passenger passengers landlord landlords caretaker caretakers receptionist "
    "receptionists councillor councillors magistrate magistrates judge judges solicitor "
    "solicitors doctor doctors gp gps paramedic paramedics pcso pcsos imam imams priest vicar "
    "pastor elder elders olders exploiter exploiters abuser abusers groomer groomers dealer "
    "dealers perpetrator perpetrators journalist journalists reporter reporters security "
    "management commissioner commissioners chair owner owners keeper psychologist psychologists "
    "psychiatrist nobody somebody someone anybody anyone everybody everyone no-one i we you us "
    "cleaner cook chef referee barber visitor visitors supporter supporters interpreter bailiff "
    "lender lenders seller sellers buyer buyers director directors executive executives boss "
    "bosses player players public steward stewards bouncer bouncers doorman doormen conductor "
    "conductors moderator moderators instructor instructors farmer farmers builder builders "
    "chaplain chaplains pharmacist pharmacists dentist dentists motorist motorists cyclist "
    "cyclists walker walkers pedestrian pedestrians commuter commuters pensioner pensioners "
    "business businesses bystander bystanders onlooker onlookers passers-by criminals attackers "
    "spectator spectators stepfather stepdad grandad granny mayor trafficker traffickers mechanic "
    "mechanics clerk clerks cashier cashiers waiter waitress barista lifeguard lifeguards "
    "hairdresser electrician plumber engineer technician choreographer "
    "purser pursers skipper skippers usher ushers usherette usherettes presenter presenters "
    "attendant attendants docker dockers farrier farriers vet vets jockey jockeys porter porters "
    "janitor janitors curate verger bishop nun nuns monk monks minister ministers butcher "
    "butchers baker bakers florist grocer tailor jeweller optician beautician decorator roofer "
    "courier couriers landlady landladies barmaid bartender bartenders publican publicans "
    "concierge contractor contractors editor producer photographer landowner landowners "
    "homeowner homeowners leaseholder leaseholders tourist tourists angler anglers jogger "
    "joggers lodger lodgers flatmate flatmates lawyer lawyers barrister trustee trustees "
    "treasurer secretary midwife medic medics surgeon surgeons matron pimp pimps "
    "bloke blokes fella fellas chap chaps geezer geezers "
    "firefighter firefighters fisherman fishermen plasterer postman postwoman"
)
SERVICE = _words(
    "service services care team teams unit units department departments agency agencies authority "
    "authorities council councils borough boroughs company companies association associations "
    "trust trusts academy academies school schools college colleges hospital hospitals clinic "
    "clinics club clubs centre centres charity charities panel panels partnership partnerships "
    "board boards force organisation organisations provider providers project projects library "
    "libraries surgery commission justice prison prisons court courts police camhs nhs ofsted "
    "housing highways mosque church gym museum firm firms network office education health "
    "university media press newspaper newspapers operator store stores supermarket operators "
    "system-leaders partners government league leagues federation parish committee committees "
    "regulator diocese chapel temple mash pru probation licensing desk yot yos yjs hub transport"
)
THING = _words(
    "park parks path paths light lights lamp lamps lighting bus buses tram trams train trains "
    "estate estates street streets road roads door doors gate gates session sessions plan plans "
    "assessment assessments response responses letter letters rule rules policy policies finding "
    "findings report reports building buildings town place places timetable timetables phone "
    "phones weather camera cameras alarm alarms dog dogs tree trees wall walls stairwell bin bins "
    "shop shops arcade station stations shelter shelters hall halls room rooms window windows "
    "noise music traffic car cars van vans area areas route routes bench benches corner bridge "
    "footbridge underpass subway square precinct market kitchen cafe café offices meeting "
    "meetings process system systems form forms list lists referral referrals appointment "
    "appointments poster posters website app apps evening evenings night nights chat chats work "
    "conference workshop workshops home homes record records it there nothing something "
    "everything anything this offer offers idea ideas lock heating kettle roof pitch court-yard "
    "yard line junction junctions crossing exit stairs lift lifts bell water river canal weekend "
    "afternoon morning mornings funding bid money food radio computer laptop machine hut tent "
    "stall scooter bike bikes trip trips film game games match matches song songs information "
    "e-mail e-mails email emails file files conversation conversations atmosphere sign signs "
    "garden toilets toilet foyer space spaces lane lanes quarry kiosk kiosks server servers "
    "channel channels platform platforms page pages account accounts scheme schemes fairground "
    "towpath shed sheds den dens terminus ramp ramps fence fences hedge hedges alley alleys "
    "alleyway alleyways footpath footpaths pavement pavements kerb field fields wood woods beach "
    "pier harbour quay weir lake pond reservoir cliff cliffs flat flats landing lobby balcony "
    "rooftop garage garages cinema theatre mall takeaway takeaways bakery laundrette launderette "
    "village villages towns city cities county hill moor farm farms barn playground playgrounds "
    "pool pools pavilion clubhouse stadium turnstile turnstiles minibus taxi taxis ferry ticket "
    "tickets storm rain snow wind fire flood smoke debt debts sum sums loan loans price prices "
    "interest bill bills picture pictures photo photos image images video videos message "
    "messages call calls pony ponies horse horses mare mares foal donkey donkeys goat goats cat "
    "cats kitten puppy cow cows"
)
NOUNS: dict[str, Kind] = {
    **dict.fromkeys(THING, Kind.THING),
    **dict.fromkeys(SERVICE, Kind.SERVICE),
    **dict.fromkeys(ADULT, Kind.ADULT),
    **dict.fromkeys(YOUNG, Kind.YOUNG),
}
# "A support group" is no group of friends, and "older boys" are not the boys of the group.
NOT_THE_GROUP = _words(
    "support working steering focus age ethnic target income risk whatsapp facebook staff "
    "training parents' parent parents residents reference user task minority blood"
)
OLDER = _words("older elder adult grown unknown elderly grown-up")
THEY = _words("they they're they've they'll they'd")
HE_OR_SHE = _words("he she he's she's he'll she'll he'd she'd")
PLURAL_WITHOUT_S = _words("people children staff men women police folk group gang public")

# After these a word that could be a thing is a verb.
BEFORE_VERB = THEY | _words(
    "who to i we you will would can could should may might must not don't doesn't didn't won't "
    "never always often he she"
)
# People and services whose name is a verb too: "to trust", "who lead".
ALSO_VERBS = _words("trust lead coach chair guard parent force team board nurse mentor")
# Before a noun these say nothing of its part in the sentence.
DETERMINERS = _words(
    "the a an this these those some any all most many several few both each every other another "
    "older younger elder local same whole entire two three four five six seven eight nine ten our "
    "their his her its my your allocated new trusted named independent young female male certain "
    "such no one first last next only adult grown more fewer half nearly almost"
)
QUANTIFIERS = _words(
    "one two three four five six seven eight all most some none each both many several few half "
    "any neither either rest majority minority members member pair number couple lot lots"
)
# The numbers among them, in figures.
FIGURES = frozenset("2345678")
VERBS = _words(
    "is are was were have has had do does did will would can could should may might must seem "
    "seems seemed become became becomes remain remains look looks appear appears go goes went "
    "live lives attend attends refuse refuses lie lies say says said never always keep keeps get "
    "gets"
)
BEGINS_CLAUSE = _words(
    "and but or because that when whenever if while as so which who whom where wherever although "
    "though since until unless before after once why how what whether than yet nor then for "
    "now sometimes often usually also perhaps maybe today whilst whereby wherein however therefore "
    "thus hence"
)
SAYING = _words(
    "say says said saying report reports reported think thinks thought feel feels felt believe "
    "believes believed know knows knew noted notes note explained explains told found finds find "
    "agree agrees agreed heard hears noticed notices see shows showed suggests suggested describe "
    "described observes observed wrote writes records recorded admits accepts recognises"
)
PREPOSITIONS = _words(
    "of with for by to from at about near around between among amongst towards toward against on "
    "in into like than behind over under without beside outside inside through via upon onto "
    "across alongside beyond within during despite including per besides round past along off"
)
