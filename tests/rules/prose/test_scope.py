"""Made-up sentences: half of them ought to stop a reader, half only look as if they did."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.rules.prose.hollow import hollow
from pgacli.rules.prose.individual import individual
from pgacli.rules.prose.policing import policing
from pgacli.rules.prose.records import individual_record

MEMBERS = [f"YP{number}" for number in range(1, 6)]

INDIVIDUAL = """
Grown men wait outside. One girl keeps her phone in her sock.
A boy in Year 9, who came to the area last autumn, is met at the gate by a man.
A lad who is new to the street has been seen with a burner phone.
A girl who moved here in May is met by a car each night.
One boy said that he is tired of it. YP1 is the youngest.
This concerns a boy who owes money. He hides at home.
YP2 has stopped going to the youth club since the fight at the bus station.
He carries a screwdriver because he does not feel safe on the number 12 bus.
One young person, who is fourteen, spends most evenings on his own at the retail park.
Her trust in the youth worker has grown since the spring.
It is YP3 who decides where to go, and he decides late.
A girl told the nurse that she is followed on her way home.
YP5 would like a job. She has asked the librarian for help with an application.
There is a worker whom YP1 rings when he is upset.
The young woman described being pressed for money by an older man.
YP2 is a talented footballer, and his coach speaks highly of him.
The young person was seen at the station by the warden. They were alone and seemed upset.
She is spoken of with warmth by the staff at the library, who keep a chair for her.
YP1 feels safest at the library, where the staff know him by name.
In the view of the mentor, YP3 is loyal to a fault.
The lad says little, but he watches the road.
YP2 worries about money.
She is close to her sister and tells her everything.
YP1 is a member of the school choir.
YP5 collects stamps.
In conversation he was open about his worries.
A young woman of sixteen described the man's car in detail.
YP3 would like to be an electrician, and the mentor has found him a taster day.
Little is known of her life before she came to the town.
The young person says they do not feel able to say no to the man.
The student has a quick wit.
The child's phone was taken by two men on mopeds.
The girl was spoken to by a stranger in the park; she ran.
A lad of sixteen has been sleeping in the lift.
Nobody has asked YP1 what he wants.
He left the hall in tears on 4 June.
"""

NOT_INDIVIDUAL = """
Men give them lifts. One of the girls keeps her phone in her sock.
A driver waits for them at six. One boy has learnt his number plate by heart.
A girl who has been hurt may tell nobody.
One girl sings, one girl raps and one boy keeps time.
The youngest keeps the score. The eldest buys the chips.
One of them cooks, and another washes up.
Nobody goes home until the youngest has been collected.
The group meets at the library on Tuesdays.
YP2 and YP4 walk home together along the canal.
Each of them has an adult whom he or she would ring.
The youth worker has known them since primary school, and she is the person they ring first.
A caretaker opens the hall early so that he can put the heating on.
Friends notice when one of them is low, and she is never left to walk home alone.
The group trusts YP3 to speak for them.
They look out for each other on the way home.
YP1 said that the group is like a family to him.
The bus driver waits for them. He says that they are always polite.
Her name is known to every shopkeeper on the parade: she has been the warden here for ten years.
The young people told us that they feel safe at the library.
A young person who is worried can ring the bell at any hour.
Every young person has a key worker.
The school's safeguarding lead rang each family, and she has kept a record of what they said.
Members share what they have, and when YP2 had no coat they bought her one.
The café owner lets them charge their telephones, and his daughter helps them with homework.
Three of them said that the stairwell is where they feel watched.
The mother of one of the friends runs a supper on Fridays, and she invites all of them.
No young person should have to cross the road there.
PC Hale is known to the friends by name; they say that she listens.
The five of them have been friends since they were seven. YP4 is the one who makes them laugh.
The service is closed at weekends.
Staff change often, and the new manager has not yet met them. He starts in June.
When a child goes missing, the school rings home within the hour.
The police have a named officer for the school. He visits on Mondays.
The landlord says that he will mend the door.
The children share a route home.
Boys and girls use different entrances.
Most of the friends live within a mile of the harbour.
The shop is open until ten, and its owner knows everybody by name. He keeps an eye on the road.
The team manager said that she would bring the offer forward.
YP1, YP3 and YP5 have all named the same youth worker.
A parent told us that her door is open to all of them.
The lights went out in March and have not been mended.
The mentor asked the council for a lamp, and was told that he would have to wait.
"""

RECORD = """
The group know that YP1 goes to a school for children with autism.
YP3's counsellor comes to the hall, and the group leave the room.
They all cover for YP3, whose tag means that he has to be indoors by seven.
Nobody but YP1 was excluded.
Nobody leaves until the youngest has taken her insulin.
One of them was arrested in May; another is on bail.
YP3 has ADHD and takes medication for it.
He was permanently excluded from school in November.
The young person lives with his aunt because his parents separated last year.
Her mother has a diagnosis of bipolar disorder and is often in hospital.
He has an education, health and care plan.
The boy is in foster care and has moved placement four times.
YP5 has been cautioned for shoplifting.
He wears an electronic tag and has a curfew from 7pm.
She is subject to a child protection plan under the category of neglect.
YP1 takes sertraline.
YP2 was found with a knife in his bag and is on bail.
His stepfather hits him.
YP4 is behind at school: his reading age is nine.
She has been out of school since January.
He was sentenced to a youth rehabilitation order in June for robbery.
The young person was sectioned in February.
The school has begun the process of an EHC needs assessment for YP1.
Her asthma is worse in winter.
She told the nurse that she makes herself sick after meals.
YP1's grandmother died in April and he has been bereaved twice.
YP5 is looked after by the local authority.
He is dyslexic, and receives ten hours of support from a teaching assistant.
The group are close. YP2 has type 1 diabetes and carries insulin.
She tried to kill herself in the autumn.
The young person has been placed on a part-time timetable.
YP2 was born with a heart defect.
YP5's father was deported last year.
She wets the bed.
YP1 shares a bedroom with three siblings in a damp flat.
YP3's care plan says that he is to return to his mother in the summer.
YP2 has not eaten properly for weeks and is being weighed at the surgery.
YP4's GCSE predictions are low.
His eldest sister has custody of him.
The boy has a plate in his arm and cannot play contact sport.
She gave birth in March.
Since his nan died YP1 has lived in three places.
She is under the care of the early intervention in psychosis team.
He was released from a secure training centre in February.
His bedroom has mould and he shares it with two brothers.
Her periods are heavy and she misses school.
YP2 is a registered carer for his disabled mother.
The young person was found unconscious after taking tablets.
YP3's curfew ends at seven and his tag is checked daily.
She has an EHCP with a named school.
YP1 has been diagnosed with ADHD and is on medication.
She lives with her grandmother as her mother uses heroin.
He has been excluded from two schools for fighting.
The young person has a history of self-harm.
He is on a child in need plan.
His attendance has dropped to 52%.
YP3 was placed in care at the age of four.
He suffers from panic attacks.
YP5 was given a twelve-month referral order for robbery.
YP2 has post-traumatic stress after seeing his brother stabbed.
She has been moved to a pupil referral unit.
His mum has schizophrenia and is often unwell.
YP5 is a looked-after child placed out of borough.
YP4 is dyslexic.
YP1 has a youth offending worker and must see her each week.
"""

NOT_RECORD = """
The group meets in the garden of a school for deaf children.
The group covers for YP3, whose turn it is to cook.
His way of dealing with a worry is to joke about it.
The youth justice worker runs a cooking club that any young person may join.
YP3 would like there to be a school in which nobody is excluded.
YP1 says that no one has been charged, and he is glad.
Most of the group have missed school this term.
Three of the five have an education, health and care plan.
Anxiety is common across the group.
YP3's health is in their own assessment and is left out here.
The group's attendance at the youth club is good.
The school has a policy on exclusions.
The friends feel excluded from decisions about the square.
The caretaker was diagnosed with diabetes and has retired.
The bus service has been suspended since March.
The council adopted the plan in May.
The young people take care of one another.
He feels at home in the library.
She was excluded from the group chat for a week.
Two members are looked after, and the friends visit them on Sundays.
Youth justice workers know the group well.
Details of health and offending are not recorded here.
The group's health is affected by the damp in the hall.
A nurse visits the hall on Fridays, and the group can see her without an appointment.
The hospital is next to the bus station where the group waits.
YP2 and her friends use the library as a place to revise.
The school nurse says that tiredness is common among the friends.
YP2 helps at the food bank on Saturdays.
The friends agree that the hospital car park is safe because it is lit.
The manager lives alone and walks home past the hall.
The group has been excluded from the arcade.
Several have a brother or sister in prison, and they talk about it together.
Health services in the town are hard to reach by bus.
The young people want the school to know that detention keeps them from the last bus.
Each family was told of the assessment by its own social worker.
The cautious ones in the group wait at the lamp.
The group says that school makes them anxious.
Three members have been arrested since January.
Mental health support is hard to find for all of them.
YP2 is the best cook in the group.
YP3 likes to wait at the hospital bus stop because it is lit.
YP1 told the worker that the group is what keeps him going.
Their families share a food cupboard.
YP5 reads to the younger children at the library.
The friends visit a neighbour who is ill.
The worker's own son has autism, which she mentions when she talks to the group.
YP3 made a speech at the town hall.
The hall is heated by the school's boiler.
YP2 asked for the music to be turned down.
The police officer who was injured in March has come back to work.
YP1 carries the first-aid kit.
Young people who live in care homes are welcome.
Most of the friends have a parent who works nights.
The school is closing its sixth form.
The young people say that the waiting list is too long.
YP4 is fourteen and likes to draw.
"""

POLICING = """
The friends can be dealt with.
Partners are asked to report any contact with the group to the intelligence unit.
Share intelligence on the group and on the dealers.
The purpose of this finding is to build an intelligence picture of the group.
Three members of the group are nominals on the gangs matrix.
YP1 is a suspect in two robberies.
Officers will map the gang and its known associates.
This helps police identify who is carrying knives.
The group is a criminal network involved in the supply of cannabis.
Robust enforcement will be used against the group.
Share the map with the gangs unit so that it can be used for tasking.
Police should increase stop and search of the group at the arcade.
It would assist the investigation into the stabbing on 4 March.
CCTV to be used to identify group members and their associates.
To reduce crime and disorder caused by the group in the town centre.
The five are persons of interest to the robbery squad.
So that officers know whom to arrest.
Gives the police a fuller intelligence picture.
The group has a hierarchy and YP3 is the main player.
Tells us which of them is likely to offend next.
Build a case for a gang injunction against the group.
Provide the names of all members to the neighbourhood policing team.
The group should be on the police tasking list.
Helps to secure convictions.
The target is to arrest the main offenders by July.
To prevent further offending by this group.
Identify the main perpetrators within the group.
The police want to know where the group keeps its weapons.
The report should be shared with the robbery squad so that they can match descriptions.
YP3 is thought to be the one who holds the stock.
Drone footage shows the group entering the car park.
This would make it easier to bring charges.
The cohort is responsible for a third of recorded crime in the ward.
Use the panel to identify subjects for the knife crime prevention order.
The group is of interest to the serious violence team.
The aim is to make the area hostile to the group.
The group operates between 16.00 and 22.00 hours and posts lookouts.
Checks on the group's addresses revealed nothing of note.
Stop checks of the group have been productive.
An officer posing as a customer visited the shop and saw YP2.
The information will be added to the group's police record.
Known aliases and vehicles are set out in the appendix.
Arrests are planned for early June, and partners are asked not to alert the young people.
The map records sightings of the group, with times and vehicle registrations.
Remove the most criminally active members from circulation.
Search the members whenever they leave the estate.
Hot-spot patrols to catch the group in the act.
The group has come to the attention of the gangs unit and its members are recorded as nominals.
Officers are gathering intelligence on where the group meets and who supplies it.
The purpose of sharing this is to help police disrupt the group's drug dealing.
The neighbourhood team will stop members of the group whenever they are seen in the precinct.
The group's criminal network extends to two other boroughs.
Members are being profiled by the analyst ahead of the summer.
Keeping the list of names up to date allows officers to act quickly.
Let the police know who is at the centre each evening.
Information about the group's vehicles is wanted by the intelligence desk.
The young people's accounts will be compared with police intelligence.
The group is organised along gang lines with elders and runners.
Six of the group are on the matrix and two are subject to a criminal behaviour order.
The assessment should help to build the case for prosecution.
The young people's contacts with one another are evidence of gang membership.
The ringleader should be made an example of.
"""

NOT_POLICING = """
The grown-ups who make the offer can be dealt with.
This is about the group; the criminal investigation is separate, and the police answer for it.
The offender manager and the youth worker each learnt of it on Monday.
We were asked to find out what is good about their evenings.
Letters went to the schools, because they had their addresses.
Surveillance of the dealers in the park continues.
The police officer who knows them came to the briefing.
The young people have been stopped and searched often, and they say that it is humiliating.
Adults who sell drugs to the group have been put under surveillance by police.
The map is not for surveillance.
They feel treated as suspects in every shop.
The group shows emotional intelligence and kindness.
The gangs unit contributed an account, and its officer knows the group by name.
Police will disrupt the adults who exploit the group.
The closure of the hall disrupted the group's evenings.
The group's map of safe places was made in May.
A warrant was used at the house of the man who sold to the group.
Officers who stop the group will be trained by the young people.
An officer walks home with them on Fridays because they asked.
The group has been the target of robberies by older boys.
The group was called a gang in the newspaper, which hurt them.
Residents complained about crime, but the group was not involved.
Fewer crimes are committed against the young people.
The street is named after a detective.
The group has been moved on by police eleven times since March.
The trigger was four incidents of violence against the group.
The supermarket has a security guard who follows the young people around.
The young people ask that officers explain the reason for each stop and search.
The young people told the officer what had happened, and he believed them.
The group has asked for a police surgery at the hall, with nobody in uniform.
The officers' report says that adults followed the group from the station.
A police cadet scheme meets in the same hall.
A suspect package closed the station on the day of the meeting.
The mapping activity showed where they feel safe.
They know each other's movements so well that they notice when somebody is late.
The police no longer use the gangs matrix.
Adults are suspected of recruiting at the arcade.
The young people keep watch for one another when somebody goes to the cash machine.
The group is known by name to the shopkeepers.
The target of the threats was the youngest in the group.
The charge for the hall is nominal.
Exploiters know the times when the hall is shut.
A detective has taken statements from the young people about the adults who harmed them.
The sergeant told the panel that she had not known the group was afraid of the underpass.
The police shared what they knew of the adults at the arcade.
The group wants the CCTV at the bus station mended, since it was off when they were attacked.
Four members were victims of robbery in the spring, and none reported it.
Surveillance was raised as a worry at the planning meeting, and is not part of this work.
The friends suspect that somebody told the school.
The word gang is used by residents, and the group does not accept it.
The group has its own intelligence about which buses are safe, as the mentor put it.
The youth worker drew the friendships as the young people described them.
The group is often mistaken for another group that was in the news.
They have asked for more streetlights and fewer cameras.
The cameras are there so that staff can see who needs help.
The warden has to confirm the identity of all who hire the hall.
Police presence at the gate reassures some of them and frightens others.
YP4's bicycle was stolen and the police returned it.
The adults' phones were seized, and the group has been told.
The young people help a neighbour who was burgled.
The school shares concerns with the police when adults wait at the gate.
The group looks out for signs of danger and passes them on.
Young people know who the community officer is and where to find him.
The friends meet at the police station's community room, which is warm and free.
The panel includes police, health and education.
The shop's cameras did not help when YP3 was robbed.
Officers have agreed to use first names.
An adult with a knife was arrested outside the gate.
"""

HOLLOW = """
See F2 for how this keeps the group safe.
Important context for the panel.
This is key to understanding the group.
It shows why safeguarding matters.
Please refer to the body of the finding.
Helps professionals understand the young people better.
It is good practice to record this.
Supports multi-agency working.
Useful for planning.
Links to other findings.
The panel asked for it.
To safeguard the group.
This contributes to safeguarding the group.
This has an impact on safety.
There are safeguarding concerns.
Because safeguarding is everyone's responsibility.
This is important for keeping the group safe.
For information only.
For noting.
Safety.
Helps us know the group.
It is relevant to the assessment and should be noted by all agencies.
It is important for safeguarding.
TBC
-
Included at the request of the police.
As stated in the finding itself.
Contributes to the overall assessment of the group and its needs.
It is a safeguarding issue that the group should be supported with.
No further comment.
"""

NOT_HOLLOW = """
See the map for where the group can be seen from the kiosk.
The group has a safe place.
Keeps the group near adults they trust.
The group feels safer.
They can leave before trouble starts.
Fewer of them walk home alone.
Warned early, they stay away from the car park.
The group is safer together.
It keeps the group safer.
They are not robbed on the way home.
With a lit path the group need not pass the garages.
An adult they trust hears of threats on the same day.
The friends would be seen by somebody if they were followed.
A bus at ten means that nobody waits in the dark.
It gives the group a way home that is lit.
Nobody can reach them there.
The group would know whom to ring.
Shopkeepers would call the youth worker before they call the police.
The older men lose their way to the group.
Loyalty keeps them together when they are threatened.
They sleep somewhere warm.
They get home unhurt.
When the shop is open the group has somewhere to run to.
The men stop coming when the warden is there.
Being together keeps any one of them from being picked on.
The worker hears of fights before they happen.
A lock on the gate would end the ambushes.
They would carry nothing if the walk were lit.
It means that the group is seen by adults who care.
"""


TESTS: list[tuple[str, str, Callable[[str], object]]] = [
    (INDIVIDUAL, NOT_INDIVIDUAL, lambda text: individual([text], MEMBERS)),
    (RECORD, NOT_RECORD, lambda text: individual_record(text, MEMBERS)),
    (POLICING, NOT_POLICING, policing),
    (HOLLOW, NOT_HOLLOW, lambda text: hollow(text, "Some title")),
]


@pytest.mark.parametrize(
    ("text", "test"),
    [(line, test) for fires, _, test in TESTS for line in fires.strip().splitlines()],
)
def test_fires(text: str, test: Callable[[str], object]) -> None:
    assert test(text)


@pytest.mark.parametrize(
    ("text", "test"),
    [(line, test) for _, silent, test in TESTS for line in silent.strip().splitlines()],
)
def test_silent(text: str, test: Callable[[str], object]) -> None:
    assert not test(text)


def test_individual_reads_all_passages() -> None:
    found = individual(["A title", "The hall is warm.", "YP2 sits by the door."], MEMBERS)
    assert found
    assert found.passage == 2
    assert (found.span.start, found.span.end, found.span.words) == (0, 3, "YP2")
    assert individual(["YP2 sits by the door.", "The group likes the hall."], MEMBERS) is None
    assert individual(["YP2 sits by the door.", "So does YP3."], MEMBERS) is None


def test_quoted_speech_is_nobody_s_prose() -> None:
    assert individual(["All five said so.", "> YP2: it is home."], MEMBERS) is None
    assert not individual_record("The group heard \u201cHe has ADHD\u201d shouted.", MEMBERS)
    assert not policing("Somebody wrote \u201cwe need intelligence on the group\u201d.")


def test_a_record_points_at_its_words() -> None:
    text = "The group is close.  YP3 has **asthma** and is often away."
    (found,) = individual_record(text, MEMBERS)
    assert text[found.start : found.end] == found.words == "asthma"
    text = "They wait for YP3, whose curfew ends at seven."
    (found,) = individual_record(text, MEMBERS)
    assert text[found.start : found.end] == found.words == "whose curfew"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("There is a youth club nearby.", "A youth club nearby"),
        ("Nobody answers after 6pm.", "Nobody answers after six"),
        ("The hall is warm and open late.", "The hall is warm and open late"),
    ],
)
def test_the_title_again_is_hollow(text: str, title: str) -> None:
    assert hollow(text, title)
    assert not hollow(f"{text} So they wait inside, where nobody can follow them.", title)


def test_a_missing_test_is_another_rule_s() -> None:
    assert not hollow("", "A title")
    assert not hollow("  \n", "A title")
    assert hollow("\u2014", "A title")
    assert not hollow("The group has a safe place.", "A safe place")


WORDS = st.sampled_from(
    "YP1 he she him her they the group a young person who says has been arrested adhd mother "
    "police intelligence on suspects . , \u2019s \u201c > \n\n \u0130 not "
    "and told safe relevant".split(" ")
)
TEXTS = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=60)


@given(TEXTS, TEXTS)
def test_any_text_is_read(text: str, other: str) -> None:
    hollow(text, other)
    found = individual([text, other], MEMBERS)
    if found:
        passage = [text, other][found.passage]
        assert passage[found.span.start : found.span.end] == found.span.words
    for span in (*individual_record(text, MEMBERS), *policing(text)):
        assert 0 <= span.start < span.end <= len(text)
