### Every sentence a reader sees.

language = English
list-separator = {", "}

## Introduction
about = Dayek: who said what, and when
welcome = Dayek: who said what, and when. Choose a language
start-question = What interests you? Tap three or four
when-question = When should the digest come?
start-done = Done. Next digest: {$when}
home-follows = You follow: {$x}
button-next = Next
button-skip = Skip
button-set-up = Set up my digest
button-quotes = Quotes
choose-language = Choose a language
help-ask = Type a name or question: Tokayev on water
help-inline = In any chat: @{$bot} Tokayev water
help-line = /{$command}: {$text}
bot-name = Dayek
short-description = Who said what in Central Asia, word for word, with sources
description = Pick topics and people: news and exact words, with sources, at the times you choose.

## Commands
command-digest = Digest
command-subscribe = Follow
command-subscriptions = My follows
command-unsubscribe = Unfollow
command-schedule = Schedule
command-quotes = Quotes
command-search = Search
command-person = About a person
command-topics = Topics
command-people = People
command-language = Language
command-settings = Settings
command-help = Help
command-stop = Stop
command-sources = Sources
command-addsource = Add source
no-such-command = No such command: /help
text-only = Only text works so far
own-sources = We read only our own sources
try-later = That didn’t work. Try again shortly
list-changed = This list has changed; here’s the new one

## Follows
subscribed = Now following: {$x}
already-subscribed = Already following: {$x}
unsubscribed = Unfollowed: {$x}
not-subscribed = You don’t follow: {$x}
follows-none = No follows yet. Pick one
follows-title = Your follows. Tap one to change it
follow-at-once = Comes at once; in quiet hours, with the digest
follow-in-digest = Comes in the digest
follows-too-many = { $n ->
    [one] {$n} follow is
   *[other] {$n} follows are
} the most we can keep. Unfollow one first
not-found = Nothing for “{$x}”
did-you-mean = Nothing for “{$x}”. Did you mean:
follow-word = Follow the word “{$x}”
word = the word “{$x}”
topics-title = Topics. Tap to add or remove
people-title = People. Tap to add or remove. Find others by name: /subscribe Askar Orazov
button-topics = All topics
button-people = People
button-follows = My follows
button-schedule = Digest times
button-digest = Show the digest
button-at-once = 🔔 At once
button-in-digest = In the digest only
button-unfollow = Unfollow
button-settings = ⚙️ Settings
button-undo = ↩️ Undo
button-resume = Resume

## Schedule
schedule = Digest times: {$times}
schedule-zone = Time zone: {$zone}. It’s {$time} now
schedule-next = Next digest: {$when}
schedule-question = When should the digest come? Tap or type: /schedule Mon-Fri 08:00
schedule-wrong = “{$x}” doesn’t look like a time. Type it like this: /schedule 08:00 19:00
schedule-too-many = { $n ->
    [one] Once
   *[other] {$n} times
} a day at most. Type it like this: /schedule 08:00 19:00
schedule-morning = Morning, {$time}
schedule-evening = Evening, {$time}
schedule-both = Morning and evening
schedule-morning-evening = Morning {$morning}, evening {$evening}
schedule-workdays = On weekdays
schedule-every-day = Every day
schedule-toggle = Tap to turn on or off
schedule-most = { $n ->
    [one] Once
   *[other] {$n} times
} a day at most
schedule-last = At least one time has to stay. For no digest at all: /stop. To pause, open the settings
schedule-unknown = “{$x}” is neither a time nor a city. Type it like this: /schedule 08:00 or /schedule Tashkent
which-place = “{$x}”: which city?
quiet = Quiet hours: {$span}
quiet-about = No alerts in quiet hours. They come with the next digest
quiet-question = Tap or type: /schedule 22:00-07:00
quiet-off = No quiet hours
zone-question = {$zone}. It’s {$time} now, right?
zone-type = Tap a city or type it: /schedule Tashkent
location-question = Share where you are: we keep only the time zone
location-found = Time zone: {$zone}
location-unknown = We don’t know the time there. Type a city: /schedule Tashkent
location-cancelled = The time zone hasn’t changed
button-hours = Hours
button-days = Weekdays
button-quiet = Quiet hours
button-zone = Time zone
button-right = ✅ Right
button-location = Share my location

## Digest
digest-morning = Morning digest, {$date}
digest-day = Midday digest, {$date}
digest-evening = Evening digest, {$date}
digest-now = Digest, {$date}
digest-late = Late digest (due {$time})
alert-title = Alert
digest-nothing = Nothing new. Next digest: {$when}
digest-nothing-stopped = Nothing new
digest-again = Show the last one again
digest-rest = { $n ->
    [one] {$n} more article
   *[other] {$n} more articles
}
digest-gone = That digest is no longer kept. A new one: /digest
why = Why this: {$x}
why-none = You no longer follow this
less-question = Which would you like less of?
less-or-mistake = Which would you like less of? Which isn’t right?
button-why = Why this?
digest-speakers = Who spoke
less-unfollow = Unfollow: {$x}
less-exclude = Exclude: {$x}
correction-none = Correction. This isn’t a quote
correction-withdrawn = Correction. The source no longer has these words
correction-changed = Correction. The source has changed these words
correction-speaker = Correction. Speaker: {$name}
correction-nobody = Correction. The speaker is unknown
first-seen = first seen {$when}
also = Also:
people-heading = People
words-heading = Words

## Settings
settings-none = none
settings-length = Digest length: {$x}
length-short = short
length-normal = normal
length-quotes = quotes only
style-question = How should digests look?
style-classic = plain
style-rich = with sections
settings-most = Stories in a digest: {$n}
settings-unwanted = Not shown: {$x}
twice-question = If the connection drops and delivery is unclear
twice-again = Send it again
twice-never = Don’t repeat it
pause-question = How long a pause?
button-pause-day = ⏸ A day
button-pause-week = ⏸ A week
paused = Paused. Next digest: {$when}
saved = Saved
languages-question = Articles in which languages?
languages-one = At least one language is needed
sources-choose = Sources. Tap to add or remove
unwanted-title = Not shown. Tap one to show it again
unwanted-none = Everything is shown
unwanted-how = Add a word, name or topic: /settings -football
unwanted-too-many = The list is full. Show something again first
not-unwanted = This is shown already: {$x}
excluded = No longer shown: {$x}
included = Shown again: {$x}
button-language = 🌐 Language
button-length = Length
button-style = Look
button-most = How many stories
button-languages = Article languages
button-unwanted = Exclude
button-twice = Dropped connection
button-choose-sources = Sources

## Quotes
quotes-title = {$name}: last {$n} of {$all} { $all ->
    [one] quote
   *[other] quotes
}
quotes-more = {$name}: {$n} more of {$all} { $all ->
    [one] quote
   *[other] quotes
}
quotes-none = {$name}: no quotes
quotes-end = {$name}: no more quotes
quotes-none-period = {$name}: no quotes in this period
quotes-none-subject = {$name}: no quotes about this
quotes-none-anybody = No such quotes
quotes-end-anybody = No more quotes
quotes-narrow = There are more. Ask in fewer words
quotes-slow = That’s too broad a question. Add a name or a period
understood = Understood as: {$x}
understood-about = about {$x}
understood-words = “{$x}”
period = from {$since} to {$until}
period-until = until {$until}
which-one = “{$x}”: who do you mean?
button-all-quotes = All quotes
button-any-time = Any time
button-more = More
button-follow = Follow
speaker-unknown = speaker unknown

## A person
person-which = Who is it about? Type a name: /person Askar Orazov
person-topics = Speaks on (last { $n ->
    [one] quote
   *[other] {$n} quotes
}):
person-company = Named alongside (last { $n ->
    [one] article
   *[other] {$n} articles
}):
former = former {$x}
since = since {$day}
button-share = Share
button-topic-quotes = All quotes
wordless = No quotes yet
link-gone = That link is out of date. Start here

## In any chat
inline-none = Nothing found. Open the bot
button-dayek = Open in Dayek

## Search
search-title = Search: {$x}
search-how = What shall we look for? Type it like this: /search water shortage
search-examples = water, budget, school
search-cut = So far we’ve searched only part of the archive. Tap More to go on
search-end = No more results
button-newest = Newest

## Stop
stopped = Stopped. Your follows are kept
resumed = Digests are on again

## Topics
topic-central-asia = Central Asia
topic-kazakhstan = Kazakhstan
topic-kyrgyzstan = Kyrgyzstan
topic-tajikistan = Tajikistan
topic-turkmenistan = Turkmenistan
topic-uzbekistan = Uzbekistan
topic-russia = Russia
topic-china = China
topic-usa = USA
topic-europe = Europe
topic-turkey = Türkiye
topic-ukraine = Ukraine
topic-middle-east = Middle East
topic-diplomacy = Diplomacy
topic-government = Government
topic-parliament = Parliament
topic-economy = Economy
topic-finance = Finance
topic-energy = Energy
topic-agriculture = Agriculture
topic-transport = Transport
topic-water-ecology = Water, nature
topic-emergency = Emergencies
topic-law-crime = Courts and crime
topic-security = Security
topic-education = Education
topic-health = Health
topic-science-tech = Science and tech
topic-society = Society
topic-culture = Culture
topic-sport = Sport

## Sources, for admins
source-title = Sources
# Only admins see these two.
chat-powerless = Let the bot post in “{$x}”
chat-astray = The thread in “{$x}” is closed. Digests go to the group itself
chat-question-group = Send digests to this group?
chat-question-channel = Send digests to this channel?
chat-how-channel = To add a name or word, reply to this message: /subscribe Tokayev
chats-title = Whose settings?
chats-none = Add the bot to a group, or make it a channel admin
chats-own = Mine
button-chats = Groups and channels
button-add-group = Add to a group
button-add-channel = Add to a channel
admins-only = Only this chat’s admins can change that
source-failing = {$x}: can’t be read ({$reason})
source-silent = {$x}: no new articles. Last one: {$when}
source-wordless = {$x}: quotes are no longer found. The site may have changed
source-recovered = {$x}: back to normal
source-more = { $n ->
    [one] {$n} more source
   *[other] {$n} more sources
}
looking = Looking…
sources-title = Sources: {$n}
sources-none = No sources yet. Add the first: {$x}
state-well = working
state-failing = can’t be read
state-silent = silent
state-wordless = no more quotes
state-paused = paused
state-off = off in the file
source-read-at = read: {$when}
source-unread = not read yet
source-a-day = { $n ->
    [one] {$n} article a day
   *[other] {$n} articles a day
}
source-a-week = { $n ->
    [one] {$n} article a week
   *[other] {$n} articles a week
}
source-quoting = with quotes: {$n}%
source-whole = with full text: {$n}%
source-unattributed = speaker unknown: {$n}%
source-refused = Articles that couldn’t be read: {$n}
source-of-file = From the sources file
source-of-admin = Added by an admin
source-which = Type the address: {$x}
kind-feed = News feed
kind-sitemap = Sitemap
kind-section = Page of links
source-newest = Newest articles
source-words = { $n ->
    [one] {$n} word
   *[other] {$n} words
}
source-undated = no date
source-name-question = What shall we call it?
source-name-typed = Or type a name of your own: {$x}
source-name-taken = This name is taken: {$x}
source-added = Added: {$x}
source-not-added = Not added: {$x}
source-known = We already read it: {$x}
source-unreadable = {$x} couldn’t be read: {$reason}
source-paused = Paused: {$x}
source-resumed = Reading again: {$x}
source-removed = Removed: {$x}. Its articles are kept
undone = Undone
button-source-add = Add
button-source-names = Other name
button-source-check = Check now
button-source-remove = Remove
button-sources = All sources
button-pause = ⏸ Pause
button-cancel = Cancel
button-back = Back
link-question = What shall we do with this link?
article-question = Store this article?
button-article-store = Store the article
button-link-source = Add as a source
article-stored = Article stored
article-known = We already have this article
article-unread = The article couldn’t be read: {$reason}
article-gone = That message is gone. Send it again
article-left = Not stored
article-quotes = Quotes in all: {$n}
article-wordless = No quotes found
reason-no-host = no such site
reason-no-connection = the site can’t be reached
reason-no-address = that’s not a web address
reason-private = a private address, not allowed
reason-not-welcome = the site asks not to be read
reason-no-articles = no links to articles were found
reason-nothing-now = there are no articles now
reason-no-article = no article text was found
reason-teaser = the page lacks most of the text
reason-slow = the site is too slow

## The state of the deliveries
command-stats = Deliveries at a glance
stats-title = The last 24 hours
stats-planned = Messages planned: {$n}
stats-sent = Sent: {$n}
stats-ambiguous = Delivery unclear: {$n}
stats-failed = Not delivered: {$n}
stats-reason = · {$x}: {$n}
stats-cancelled = Cancelled: {$n}
stats-open = Still to send: {$n}
stats-oldest = The oldest has waited since {$when}
stats-readers = Readers: {$n}
stats-readers-active = · active: {$n}
stats-readers-stopped = · stopped: {$n}
stats-readers-unreachable = · out of reach: {$n}
stats-articles = New articles: {$n}

## Your data
command-export = My data
command-privacy = Privacy
export-own = All we keep about you. Quotes as a file: /export Tokayev on water
export-form =
    {$x}
    Which format?
export-quotes = { $n ->
    [one] {$n} quote
   *[other] {$n} quotes
}
erase-question = Erase all your data for good?
erase-cancelled = Nothing was erased
erased = Erased. To start again: /start
privacy-kept = We keep your chat number, language, zone, digest times, settings and follows. Your reports of quotes too.
privacy-sent = { $n ->
    [one] Digest texts are kept for {$n} day
   *[other] Digest texts are kept for {$n} days
}. Sending times stay until you erase them.
privacy-not-kept = We don’t keep your name, phone, whereabouts or questions.
privacy-why = We need it only to send what you asked for. Nobody else gets it. See it: /export. Erase it: /stop
privacy-contact = Questions: {$x}
button-export = My data
button-erase = Erase everything
wait = One moment: {$n} s

## Reports of mistakes
button-mistake = Mistake?
doubt-speaker = Wrong speaker
doubt-quote = Not a quote
doubt-person = Wrong person
report-thanks = Thanks. We’ll check and reply
reports-many = Thanks, that’s plenty for today. Carry on tomorrow
report-fixed = Checked: fixed
report-right = Checked: it’s right
command-reports = Reports
reports-title = Reports: {$n}
reports-none = No reports
judge-speaker = Who said it?
judge-person = Who is it?
judged-no-quote = Fixed: this isn’t a quote
judged-speaker = Fixed. Speaker: {$x}
judged-right = It’s right
button-right-quote = It’s right
button-nobody = Unknown
button-stranger = Someone new
