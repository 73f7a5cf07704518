"""Plain sentences of an invented case: a careful worker wrote them, and no rule speaks of them.

A frame is filled with one phrase of each list that it names, so that few sentences come twice.
"""

FRAMES = (
    "{Who} said that {place} feels different {when}, and that {adult} makes the difference.",
    "{When}, {many} of the young people were at {place} with {adult}.",
    "The group looks after its own: {when} they {care}, and nobody had to ask.",
    "{Who} told us about {place}, where {thing} {change}.",
    "Lights at {place} were mended {when}, after {adult} wrote to the council.",
    "What {who} values most is {value}, and the others said much the same.",
    "{When} {adult} sat with them at {place} and listened for as long as it took.",
    "At {place} there is {value}, which {who} had not found anywhere else {when}.",
    "The friends {care}; {adult} has seen it more than once.",
    "{Adult} would like {thing} to be there {when} too.",
    "Two of them walked home from {place} together, as they do {when}.",
    "Nobody at {place} knew that {thing} {change} until {who} mentioned it.",
    "{Who} thinks that {value} would help most, and {adult} agrees.",
    "The bus to {place} runs once an hour {when}, so the group waits in the cold.",
    "There were {many} conversations about {place} {when}; each came back to {value}.",
    "{Adult} asked what would help, wrote it down, and came back with an answer {when}.",
    "Music, food and {value} came up in {many} of the talks.",
    "{When} the doors of {place} were open, and {who} brought a cousin along.",
    "It matters to them that {adult} keeps a promise, and that {thing} {change}.",
    "The map that they drew shows {place} in green and the way there in yellow.",
    "{Who} asked whether {place} could open earlier {when}; {adult} took the question back.",
    "Younger children copy how the group shares food at {place}, as {adult} noticed.",
    "For {many} of them, {place} is the first place where {thing} {change}.",
    "When it rains they wait at {place}, and {adult} lets them in.",
)

LISTS = {
    "who": (
        "the group", "one of the friends", "a parent", "the five friends", "an older sister",
        "the youth worker", "a neighbour", "the girls", "the boys", "everybody who came",
    ),
    "adult": (
        "the youth worker", "the school nurse", "a caretaker", "the librarian", "the coach",
        "a bus driver", "the shop manager", "one teacher", "the warden", "the music tutor",
    ),
    "place": (
        "the youth centre", "the harbour wall", "the library", "the retail park", "the bus station",
        "the sports hall", "the skate park", "the school gate", "the market square", "the pier",
        "the music room", "the community kitchen",
    ),
    "when": (
        "on Friday evenings", "in the winter months", "after school", "during the holidays",
        "last spring", "at weekends", "since the autumn", "early in March", "most Tuesdays",
        "once the clocks had changed",
    ),
    "many": ("two", "three", "four", "several", "most", "some"),
    "care": (
        "walked each other home", "shared what food there was", "waited for the last one to come",
        "rang round until everybody had answered", "lent one another coats and money for the bus",
        "made room for a friend who was new", "sat together until it felt calm again",
    ),
    "thing": (
        "the heating", "the piano", "a warm room", "the timetable", "the lighting",
        "a quiet corner", "the notice board", "the evening session", "hot food",
    ),
    "change": (
        "works again", "was there for all", "had come back", "made the evening easier",
        "could be used at any time", "was theirs for an hour", "had moved to another day",
    ),
    "value": (
        "being listened to", "a place that is warm", "somebody who stays", "time together",
        "a say in what happens next", "being greeted by name", "knowing who to ring",
        "an answer that comes back", "music", "a door that is open",
    ),
}  # fmt: skip
