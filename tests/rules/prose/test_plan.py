"""Made-up actions and measures: half of them ought to stop a reader, half only look so."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.rules.prose.effort import effort_measure
from pgacli.rules.prose.reading.sentences import Span
from pgacli.rules.prose.splitting import splits_group
from pgacli.rules.prose.vague import vague
from tests.growth import LINEAR_AT_MOST, growth

VAGUE = """
Continue to monitor the group and review as appropriate.
Ongoing support from the youth service.
Explore options for a safe space.
Look into extending the hours of the club.
Work with the school to improve attendance.
Professionals to maintain professional curiosity.
Keep the group in mind when planning services.
Engage with the young people and build relationships.
Improve communication between agencies.
Encourage the group to attend the youth club.
The youth worker will continue to support the group as and when needed.
Monitor the group weekly and report concerns.
To be reviewed in due course.
Provide appropriate support to parents.
Address the concerns about the retail park as necessary.
Awareness raising in schools.
Discuss lighting with the council.
Offer support to the young people when they need it.
Ensure that the young people feel supported.
All partners to be aware of the places where the group meets.
Monitoring by police on an ongoing basis until September.
Think about how the park could be made safer.
The council will consider better lighting at the underpass by 30 June.
Agencies to do what they can to support the group.
Ensure that a joined-up response is in place.
Work towards a safer environment.
Sharing of good practice between schools.
The school will be supportive.
Keep lines of communication open.
Look at options around transport.
Young people to be given appropriate advice about staying safe.
Facilitate access to positive activities.
Increase engagement.
Give thought to how the group might be helped in the holidays.
Explore with the group what would help.
The situation at the arcade will be kept under close review by all partners during the summer.
Detached workers to link in with the group.
The team will work alongside the group with a view to improving safety.
Remain child-focused at all times.
Partners will continue to monitor the situation closely.
Monitor the group weekly.
Continue to support the group on an ongoing basis until 1 May.
The youth service continues to engage with the group until 1 June, in order to build trust.
The wardens monitor the steps after 6pm, to keep the young people safe.
Two workers support the group as needed.
Safety planning with the young people.
Keep the young people safe at the retail park.
Keep lines of communication open between agencies.
Regular oversight of the group through the multi-agency meeting.
TBC
"""

NOT_VAGUE = """
The youth service opens the hall on Tuesdays and Fridays from 6pm to 9pm from 1 June.
Raise awareness: the librarian trains all eight shop staff on 4 June.
The youth worker walks with the group to the bus stop each Friday, as appropriate.
The head teacher changes the detention policy so that the group can catch the bus.
Monitor the path: wardens walk it at 3pm and 9pm each day and report broken lamps.
Pay for the hall from the community fund until March 2027.
Put up a lamp at the back gate by 12 June.
Fund two youth workers for the night bus on Fridays and Saturdays.
The café owner keeps the kitchen open until 8pm.
Employ a detached youth worker for Friday nights.
Send each family the worker's number by text on 2 June.
Introduce the group to the new sergeant at the hall on 9 June.
Where possible the same driver takes the 9pm bus; the company changes the rota from 1 June.
Teach the five first aid on three Saturdays in July.
Ask the group on 2 June which places feel unsafe.
Two youth workers stand at the bus stop from 3pm to 4pm each school day until July.
Continue to pay for the minibus until March 2027.
Add the arcade to the night patrol's round from 1 June; the youth worker goes with them once a week.
Explore the canal by boat with the group on 6 June; the club hires the boat.
Stop fining the young people for the broken gate, and mend it by 19 June.
Lend the group the hall's projector on Saturdays.
Move the detention from Friday to Monday, so that nobody misses the Friday meal.
Replace the broken seats in the shelter and trim the hedge by 26 June.
Awareness: the young people make a film about the underpass and show it to councillors on 20 June.
The council employs the group for two weeks in July to lay out the garden.
The youth worker meets the group at the hall at 6pm each Thursday from 4 June.
Continue to run the breakfast club from 7.30 each school day.
The school changes its uniform rule from September so that trainers are allowed.
As appropriate to the weather, the worker walks with the group or drives them home.
The bakery gives the group unsold bread on Fridays.
Fit a lock to the side gate and give the group the code.
The worker rings each of the five on Sunday evenings until July.
Build a bench by the pond with the group on 6 June.
Improve the lighting: the council fits six lamps along the path by 30 June.
Extend the lease of the hall to 2030.
The company trains its drivers on 9 June and reviews the complaints in September.
The youth service opens the hall on 6 June to support the young people.
The youth worker runs a drop-in on Wednesdays, so as to offer support to the group.
The council opens the hall on 6 June, to raise awareness of what the group needs.
The head of year phones each family on Fridays, with support as appropriate.
The farm brings two ponies to the estate on 8 August, to build relationships.
The barber gives the friends haircuts, to build confidence.
The police liaison officer and the group play five-a-side on 9 May.
The council removes two benches from the alley, as appropriate.
"""

# What is vague in one item of a list takes nothing from another.
LISTED = "- Monitor the group\n- The council mends the lamp by 12 June\n- Raise awareness"

EFFORT = """
From 1 May 2026 and after, three reviews held.
Six sessions held by July.
Number of meetings attended by partners.
Training delivered to twenty shop staff.
All staff trained by September.
Weekly visits by the youth worker.
Attendance at sessions.
A monthly report is sent to the panel.
How many leaflets are given out.
Number of home visits completed.
Young people attend at least six sessions.
Information sheet published on the website.
Twelve outreach shifts completed by October.
Each family has been contacted by letter.
Attendance register for the cookery evenings.
The plan is reviewed every six weeks.
Meetings held monthly with the bus company.
Three briefings for officers.
The video is made and uploaded by the end of June.
Number of patrols carried out.
More sessions are run than last year.
Minibus booked for six trips.
Lunch club run on every school day.
Feedback forms collected after each workshop.
Every parent telephoned at least once.
Three assemblies about knives.
Completion of the risk assessment.
The campaign reaches 2,000 people.
Partners report back at each meeting.
Attendance of agencies at the panel.
Posts filled by September.
That the letter has gone to every shop.
The scheme runs for the whole of the summer.
Weekly check-ins recorded on the system.
Number of sessions delivered to the group.
All officers on the team have completed the training.
Attendance at the weekly sessions.
A referral is made for each young person.
Minutes and action logs are kept.
Evidence of meetings held with parents.
Staff have read the guidance.
Every young person has had an individual session.
The members take part in the sessions.
Wardens at the precinct briefed.
The resurfacing is finished by June.
Signs are up at both gates.
The code of conduct is on the wall of the arcade.
Vouchers handed to each member.
Phones given to all of the young people.
The tournament is held.
Twice as many sessions are held.
"""

NOT_EFFORT = """
The lamps burn on every visit and the group marks the path green.
More of the group say they feel safe on the bus.
The group say that they feel safer at the station.
Fewer incidents near the retail park.
Each of them can name an adult at the hall.
The number of times the group is moved on falls from eleven to two a month.
Young people know where to go when they are followed.
No new fight videos from the two stairwells between 1 May 2026 and the review.
No calls about the stairs between 1 May and the review.
Four of the five say that the path home is safe in the July survey.
A drop in the number of missing episodes.
Sessions held, and four of the five say they would ring the worker.
None of the group is excluded in the autumn term.
The friends choose to come to the hall on Fridays.
In July the group draws its map again: fewer places are red.
Drivers wait when a young person asks them to.
The group is at home by ten on most nights.
Stops of the group fall by half.
No young person is hurt at the bus station between June and September.
The young people rate the sergeant's manner at six or more out of ten.
Shopkeepers ring the youth worker before they ring the police.
Young people report being listened to at meetings.
Nobody in the group carries a knife to feel safe.
Robberies of young people on the route drop to none.
The young people tell the worker on the same day when somebody follows them.
Attendance at school rises to what it was in September.
They use the lit path at night.
Three more of them say they have somebody to ring after the training has been delivered.
The number of young people who say that nobody would help them falls to none.
The friends tell us that they wait inside and not on the street.
By October the group uses the front door of the library.
The group describe the sergeant as fair when they are asked again.
Each session ends with a mark out of ten for feeling safe, and the marks rise.
After six sessions, three of the five can say what they would do if a car stopped.
The older men are no longer seen at the gate.
All five get home by the lit path.
The wait for an appointment is under two weeks.
The five know the name of the person on the desk.
Fewer letters are sent to families of the group.
Half as many calls from the arcade as last summer.
Complaints about noise from the court have ceased.
Parents who read the letter call it kind.
A second mapping exercise marks the underpass as safe.
Each parent knows before the visit who will come.
The friends plan the trips themselves.
"""

SPLITS = """
Seek a non-association order for YP1 and YP3.
Move YP2 to another school.
Separate the group at school by putting them in different classes.
Keep YP1 away from the group until the summer.
A criminal behaviour order will stop the members meeting.
Parents to stop their children from seeing each other.
Discourage the friendship between YP1 and YP2.
The group is not allowed to gather at the arcade.
Ban the friends from meeting at the park.
The five are to be in separate tutor groups.
No contact between YP2 and YP4 outside school.
Reduce the time that they spend together.
Steer YP1 away from his peers.
Out-of-area placement for YP3.
Help the young people to develop more positive peer groups.
Tell the families to keep their children apart.
Wardens move the group on whenever they gather.
Acceptable behaviour contracts with a clause not to associate with each other.
Relocate one family.
Rehouse YP3's family in another borough.
The academy will timetable the two oldest so that their breaks never coincide.
Ask the families to send two of the children to stay with grandparents for the summer.
The boys are told to choose other company.
YP3's place at the youth club is withdrawn for six weeks, to give the others a rest from him.
Use bail to keep the five from one another until trial.
Swap YP5 into the other half of the year.
Officers return each of them to their own street when they are found together.
Thin out the group by finding apprenticeships in other towns for the ringleaders.
The school keeps the girls in at lunch, in a room apart from their friends.
The library asks that they do not sit at one table.
Supervised contact only between YP1 and YP4.
Close the hall on Fridays so that the group has nowhere to gather.
The two brothers are to be placed in different foster homes so that the group loses its leaders.
Members may attend the club, but not on the same night.
The police will apply for an order that stops the five from being in the town centre together.
Encourage the young people to spend less time with each other.
Arrange for YP3 to move to his father's in another city.
The group will be broken up by the end of term.
Seek an injunction to prevent the group from meeting at the retail park.
Change YP5's school so that she is not with the others.
Discourage the group from going about together.
Bail conditions to include no contact with the other four.
No more than three members may be on the site at once.
Rota the members so that the group is never all in one place.
Social workers to advise families against the friendship.
Use a public space protection order to stop young people gathering in groups.
The school will place the friends in separate classes after the holiday.
Police to enforce the non-association clause.
Support YP2 in making friends outside the group.
The council uses a PSPO to disperse the group from the square.
Talk to the young people about picking nicer friends.
The college ensures that none of the five share a tutor group.
The friends are deterred from hanging around outside the arcade.
Find a foster home well away from her friends.
The group is divided over two evenings.
Limit how many young people may stand at the shelter.
Stewards chase young people off the ramps.
PCSOs ask them to leave in pairs when they gather.
Encourage her to drift away from this group.
Dad to stop his daughter from going about with them.
Take their phones so they cannot contact each other.
The two oldest are steered on to separate apprenticeships.
Dismantle the friendship group through a change of classes.
The friends are not to be kept in one class.
They will be separated from one another by a path.
The friends on the stairs will be separated.
"""

NOT_SPLITS = """
Explain to the school the harm of keeping the friends apart.
Tell the panel that keeping the friends apart makes them less safe.
Find new friends as well as keeping the old ones.
Not to move the benches so that they cannot meet.
The school will not separate the group.
An injunction keeps the man who sold to the group away from the park.
Move the bus stop away from the alley.
Open a separate room for the girls to rest in.
The council will stop using dispersal powers on the square.
Move the meeting to the library.
Wardens move the dealers on from the gate.
The youth worker meets each of them separately if they ask.
Help the group to stay in touch when YP2 moves house.
The bus company runs a different route on Sundays.
The school moves lunch so that the friends can eat together.
Introduce the young people to another youth worker before the first one leaves.
Take the group out of town for a day in July.
Put the friends in the same class.
Transfer the tenancy of the hall to the youth club by 1 June.
The non-association order ended in May and will not be renewed.
Shopkeepers keep the men who sell vapes away from the friends.
Divide the grant between the two clubs.
A separate door lets the friends come in without passing the bar.
Teachers check that no seating plan isolates any of the friends.
The two clubs merge, so that the friends are no longer divided by postcode.
The team meets the young people at another place each month, which they choose.
Offer each of them a mentor, whom they may bring to the group's own evening.
The bus company separates the ticket machine from the waiting area.
The youth worker drives all five home together on Fridays.
Move the tables together so that the group can eat at one.
Ask the school not to put the friends in different sets.
The condition that kept YP2 from his friends is taken off on 1 June.
Send the bus by another route on match days.
The panel asks that no plan should part the friends.
The group splits the prize money as it likes.
Split the evening into two halves, so that the group can cook and then eat.
Social care asks for the no-contact condition between the friends to be dropped.
The hall opens a quiet room next to the main one, for anyone who wants a break from the noise.
The caretaker moves the benches apart so that the wheelchair fits between them.
Wardens keep the dealers out of the stairwell.
Find a different route for the bus, past the hall.
The young people split into pairs to survey the shops.
The police agree in writing not to disperse the group from the shelter.
The children's home takes YP2 to the hall so that he can be with his friends.
Keep the older men and the group apart by lighting the alley.
The order against the dealer runs until December.
The council ends its public space order in June.
Peer mentors meet the group on Fridays.
The hall makes room for new friends.
Parents promise not to stop them from seeing one another.
The advocate opposes the proposal to move YP2 to another school.
The barrister contests any condition that keeps the friends apart.
The out-of-county placement comes to an end by July, so that she is near her friends.
Any plan that parts the friends is brought to the panel first.
The cleaner clears the glass from the steps before the young people come.
The youth worker walks home with them in pairs so that nobody is alone on the path.
The club limits the number of adults who may come to the girls' evening.
The lifts home keep YP2 out of the area at night.
The lay-by will be separated from the ramps by bollards.
The bus bay will be split into two, with a lit shelter for each route.
The group will not be separated from one another on the trip.
The friends are not to be kept apart from one another.
"""


TESTS: list[tuple[str, str, Callable[[str], Span | None]]] = [
    (VAGUE, NOT_VAGUE, vague),
    (EFFORT, NOT_EFFORT, effort_measure),
    (SPLITS, NOT_SPLITS, splits_group),
]


@pytest.mark.parametrize(
    ("text", "test"),
    [(line, test) for fires, _, test in TESTS for line in fires.strip().splitlines()],
)
def test_fires(text: str, test: Callable[[str], Span | None]) -> None:
    found = test(text)
    assert found
    assert text[found.start : found.end] == found.words


@pytest.mark.parametrize(
    ("text", "test"),
    [(line, test) for _, silent, test in TESTS for line in silent.strip().splitlines()],
)
def test_silent(text: str, test: Callable[[str], Span | None]) -> None:
    assert not test(text)


def test_an_item_of_a_list_is_an_act_by_itself() -> None:
    assert not vague(LISTED)
    assert vague("- Monitor the group\n- Raise awareness by 12 June")


@pytest.mark.parametrize("test", [vague, effort_measure, splits_group])
@pytest.mark.parametrize(
    "words",
    [
        "explore ",
        "to support ",
        "and ",
        ", as appropriate ",
        "the barber gives haircuts as appropriate ",
        "the plan that parts the friends ",
        "fewer sessions ",
        "adults keep the group apart ",
        "“quoted” ",
    ],
)
def test_a_long_text_takes_its_time_and_no_more(
    words: str, test: Callable[[str], Span | None]
) -> None:
    assert growth(lambda size: test(words * size), 400) < LINEAR_AT_MOST


WORDS = st.sampled_from(
    "continue to monitor the group open hall on Fridays keep them apart from move YP1 away not "
    "sessions held number of leaflets made fewer say they "
    "feel . , ; \u2019 \u201c \u0130 \n and by".split(" ")
)
TEXTS = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=60)


@given(TEXTS)
def test_any_text_is_read(text: str) -> None:
    for test in (vague, effort_measure, splits_group):
        found = test(text)
        if found:
            assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize("prefix", ["YP", "AB", "KID", "Q"])
def test_members_are_known_by_the_codes_of_their_own_case(prefix: str) -> None:
    action = f"We ask the school to seat {prefix}1 and {prefix}2 apart, and to say why."
    span = splits_group(action, (f"{prefix}1", f"{prefix}2", f"{prefix}3"))
    assert span is not None
    assert span.words == action[span.start : span.end] == f"seat {prefix}1 and {prefix}2 apart"
