"""Where young people have accounts, and what the name of an account is called; in small letters."""

PLATFORMS = (
    r"instagram|insta|ig|snapchat|snap|tik ?tok|discord|twitter|facebook|fb|telegram|whatsapp"
    r"|twitch|youtube|roblox|fortnite|xbox|psn|playstation|steam|gamer ?tag|user ?name|user ?id"
    r"|handle|screen ?name"
)
