"""The one MetaData: every table, and every index with the question it answers."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite gives row ids to INTEGER PRIMARY KEY alone; PostgreSQL wants them wide.
Id = BigInteger().with_variant(Integer(), "sqlite")


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC. SQLite has no zones: there it is written as naive UTC, which sorts."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _references(column: str) -> ForeignKey:
    return ForeignKey(column, ondelete="CASCADE")


def _partial(name: str, *columns: str, where: str) -> Index:
    """An index of some rows alone. SQLite uses it for a statement that has the condition in so many words."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


sources = Table(
    "sources",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("folder", Text),  # one of the two: a folder of files,
    Column("url", Text),  # or a feed's address
    Column("language", Text),
    Column("every", Integer, nullable=False),  # seconds between polls
    Column("time_zone", Text),
    Column("enabled", Boolean, nullable=False),
    Column("next_fetch_at", Moment, nullable=False),
    Column("error", Text),  # why the last poll failed as a whole; empty when it did not
    Column("failures", Integer, nullable=False, server_default=text("0")),  # in a row: how long to wait
    Column("fetched", Boolean, nullable=False, server_default=text("false")),  # before that all is history
    Column("etag", Text),  # what the server calls the version that we have
    Column("modified", Text),
    Column("owner", Text, nullable=False, server_default=text("'file'")),  # file or admin: who may change it
    Column(
        "selectors", JSON(none_as_null=True)
    ),  # {"links": …, "title": …, "body": …, "date": …} in CSS, those that are given
    Column("last_success_at", Moment),
    Column("told", Text),  # the trouble that the admins know of
    Column("paused", Boolean, nullable=False, server_default=text("false")),  # by an admin; not enabled then
    Index("ix_sources_due", "enabled", "next_fetch_at"),  # which sources are due?
)

# What a source has shown already, read or refused: a file's name, and what told that version of it apart.
source_items = Table(
    "source_items",
    metadata,
    Column("source_id", Id, _references("sources.id"), primary_key=True),
    Column("item", Text, primary_key=True),
    Column("version", Text, nullable=False),
    Column("error", Text),
    Column("attempts", Integer, nullable=False, server_default=text("0")),  # that failed and may be repeated
    Column("history", Boolean, nullable=False, server_default=text("false")),  # was there at the first fetch
    Column("looked_at", Moment),
    _partial("ix_source_items_failed", "source_id", where="error IS NOT NULL"),  # what is to be tried again?
)

articles = Table(
    "articles",
    metadata,
    Column("id", Id, primary_key=True),  # ascending in the order of first sight: what a watermark counts
    Column("source_id", Id, ForeignKey("sources.id"), nullable=False),
    Column("canonical", Text, nullable=False, unique=True),  # canonical URL, for files the content's digest
    Column("url", Text),
    Column("language", Text, nullable=False),
    Column("text", Text, nullable=False),  # headline, newline, body: every offset counts its characters
    Column("headline_length", Integer, nullable=False),
    Column("published_at", Moment),
    Column("published_has_time", Boolean, nullable=False),
    Column("picture", Text),  # its address; to be had when the page is read, and then no more
    Column("seen_at", Moment, nullable=False),
    Column("history", Boolean, nullable=False),  # older than our acquaintance with its source: never news
    Column("stems", Text, nullable=False),  # distinct stems, a space before and after each: word follows
    Column("content_key", Text),  # of the folded text: one article under two addresses
    Column("etag", Text),  # what the server calls the version that we have
    Column("modified", Text),
    Column("next_look_at", Moment),  # empty when nobody looks at it again
    Column("looks", SmallInteger, nullable=False, server_default=text("0")),  # since it was stored
    Column(
        "gone", SmallInteger, nullable=False, server_default=text("0")
    ),  # looks in a row that found nothing
    Column("changed_at", Moment),
    Column("withdrawn_at", Moment),  # by its publisher: no answer and no digest shows it
    Column("story_id", Id, ForeignKey("articles.id")),  # another article of the event; empty: it is the first
    _partial("ix_articles_story", "story_id", where="story_id IS NOT NULL"),  # who else tells this?
    Index("ix_articles_content_key", "content_key"),  # is it known under another address?
    _partial("ix_articles_look", "next_look_at", where="next_look_at IS NOT NULL"),  # which to look at again?
    Index("ix_articles_seen", "seen_at"),  # what came in the last day? (a first digest)
    Index("ix_articles_source", "source_id"),  # foreign key; counts by source
)

# What tells the events of the last days apart: the fingerprint of an article, as the caller writes it, and
# keys that it has in common with others of the same event.
story_prints = Table(
    "story_prints",
    metadata,
    Column("article_id", Id, _references("articles.id"), primary_key=True),
    Column("at", Moment, nullable=False),  # when it was published
    Column("seen_at", Moment, nullable=False),
    Column("print", Text, nullable=False),
    Index("ix_story_prints_seen", "seen_at"),  # which are too old to matter?
)

story_keys = Table(
    "story_keys",
    metadata,
    Column("article_id", Id, _references("story_prints.article_id"), primary_key=True),
    Column("key", BigInteger, primary_key=True),
    Index("ix_story_keys_key", "key", "article_id"),  # which articles have something in common with this one?
)

people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True),
    Column("figure", Text, unique=True),  # key in the table of public figures
    Column("name", Text, nullable=False),  # the fullest form known
    Column("name_kk", Text),
    Column("name_ru", Text),
    Column("name_en", Text),
    Column("quotes", Integer, nullable=False, server_default=text("0")),  # how many are stored: prominence
    Index("ix_people_quotes", "quotes"),  # who is most quoted?
)

person_forms = Table(
    "person_forms",
    metadata,
    Column("person_id", Id, _references("people.id"), primary_key=True),
    Column("form", Text, primary_key=True),
    Column("key", Text, nullable=False),  # of the whole name
    Column("surname_key", Text, nullable=False),
    Column("near_key", Text, nullable=False, server_default=text("''")),  # common to spellings; "" is none
    Index("ix_person_forms_key", "key"),  # who is written so?
    Index("ix_person_forms_surname_key", "surname_key"),  # who bears this surname?
    Index("ix_person_forms_near_key", "near_key"),  # who may be written so?
)

# Who was found to be another. Their rows in `people` stay, so that no id ever means two: buttons hold them.
former_people = Table(
    "former_people",
    metadata,
    Column("id", Id, _references("people.id"), primary_key=True),
    Column("person_id", Id, _references("people.id"), nullable=False),  # who that is, never a former one
    Index("ix_former_people_person", "person_id"),  # whose former ids move on when this one is merged?
)

# Who are two, by the word of the operator, whatever their names look like.
people_apart = Table(
    "people_apart",
    metadata,
    Column("person_id", Id, _references("people.id"), primary_key=True),  # the lower id
    Column("other_id", Id, _references("people.id"), primary_key=True),
    Index("ix_people_apart_other", "other_id"),  # foreign key; whose word moves on with a merge?
)

mentions = Table(
    "mentions",
    metadata,
    Column("article_id", Id, _references("articles.id"), primary_key=True),
    Column("person_id", Id, _references("people.id"), primary_key=True),
    Column("spans", JSON, nullable=False),  # [[start, end], …]
    Index("ix_mentions_person", "person_id", "article_id"),  # where is this person mentioned?
)

article_topics = Table(
    "article_topics",
    metadata,
    Column("article_id", Id, _references("articles.id"), primary_key=True),
    Column("topic", Text, primary_key=True),
    Column("position", SmallInteger, nullable=False),  # 0 is what the article is about most
    Index("ix_article_topics_topic", "topic", "article_id"),  # what is about this topic?
)

quotes = Table(
    "quotes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("article_id", Id, _references("articles.id"), nullable=False),
    Column("position", SmallInteger, nullable=False),
    Column("spans", JSON, nullable=False),  # [[start, end], …], a pair for each part
    Column("is_key", Boolean, nullable=False),
    Column("person_id", Id, ForeignKey("people.id")),  # whom it is attributed to, by name or by office
    Column("by_office", Boolean, nullable=False),  # the article does not name the person, the office tells
    Column("label", Text),  # the words that stand for the speaker in the article
    Column("rule", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("said_at", Moment, nullable=False),  # when the article was published, else first seen
    Column("stems", Text, nullable=False),  # of its words and the headline, as in articles: what is it about?
    # When its article does not carry it any more. Then the position is negative, and the words stand here.
    Column("withdrawn_at", Moment),
    Column("words", JSON(none_as_null=True)),  # ["…", …], a string for each part
    Column("copy_of", Id, ForeignKey("quotes.id")),  # the same words in another article
    Column("wrong_at", Moment),  # since then what was shown of it is not true; empty when readers were told
    _partial("ix_quotes_copy", "copy_of", where="copy_of IS NOT NULL"),  # who else quotes this?
    _partial("ix_quotes_wrong", "wrong_at", where="wrong_at IS NOT NULL"),  # what is to be corrected?
    _partial(  # how many has this person said, each once? With all that is asked for SQLite reads no row
        "ix_quotes_standing",
        *("person_id", "withdrawn_at", "copy_of"),
        where="copy_of IS NULL AND withdrawn_at IS NULL",
    ),
    UniqueConstraint("article_id", "position"),
    Index("ix_quotes_recent", "person_id", "said_at", "id"),  # what did this person say last?
    # Does the article quote this person, or carry what is a copy? With all that is asked for no row is read
    Index("ix_quotes_speakers", "article_id", "person_id", "copy_of"),
    Index("ix_quotes_said", "said_at", "id"),  # what was said last, by anybody?
)

# Whom a quote speaks of: people named in its words, but for its own speaker.
quote_mentions = Table(
    "quote_mentions",
    metadata,
    Column("quote_id", Id, _references("quotes.id"), primary_key=True),
    Column("person_id", Id, _references("people.id"), primary_key=True),
    Column("said_at", Moment, nullable=False),  # of the quote
    Index(
        "ix_quote_mentions_recent", "person_id", "said_at", "quote_id"
    ),  # what was said of this person last?
)

# Which articles hold a word, in the headline or in a quote: see `search`, which makes both numbers. There may
# be an article too many. The primary key is the table, which is read in its order.
search_words = Table(
    "search_words",
    metadata,
    Column("word", Integer, primary_key=True, autoincrement=False),
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

# One row: the newest of the articles that wait for the search: stored before it, or with other stems.
search_mark = Table(
    "search_mark",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("article_id", BigInteger, nullable=False),
)

subscribers = Table(
    "subscribers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger, nullable=False, server_default=text("0")),  # of a forum; 0: the chat
    Column("title", Text),  # of a group or channel, when last seen
    Column("language", Text, nullable=False),
    Column("time_zone", Text, nullable=False),
    # ["08:00", "15 19:00", …], local; the digits are the weekdays, 1 is Monday; without them every day
    Column("slots", JSON, nullable=False),
    Column("state", Text, nullable=False),  # active, stopped (by the reader), unreachable (by Telegram)
    Column("created_at", Moment, nullable=False),
    Column("watermark", BigInteger, nullable=False),  # the last article id that is behind the reader
    Column("had_digest", Boolean, nullable=False),  # before the first one a digest looks back a day
    Column("next_digest_at", Moment),
    Column("quiet_from", Text),  # "22:00", local: from then until "07:00" no alert
    Column("quiet_until", Text),
    Column("most", SmallInteger, nullable=False, server_default=text("10")),  # stories shown in a digest
    Column("length", Text, nullable=False, server_default=text("'normal'")),  # short, normal or quotes
    Column("style", Text),  # classic or rich; empty: as the bot is set
    Column("never_twice", Boolean, nullable=False, server_default=text("false")),  # rather never than twice
    Column("paused_until", Moment),  # by the reader: nothing is sent before
    Column("suspended_until", Moment),  # by us: the bot may not write there; nothing is planned before
    Column("strikes", SmallInteger, nullable=False, server_default=text("0")),  # refusals that may pass
    Column("struck_at", Moment),  # the first of them in a row
    Column("step", Text, nullable=False, server_default=text("'done'")),  # or language, follows, when
    Column("alert_from", Moment),  # what is to be told at once waits until then, to come in one message
    UniqueConstraint("chat_id", "thread_id"),
    # Who is due? Grows with the readers that may be due at all, not with those who left.
    _partial("ix_subscribers_due", "next_digest_at", "id", where="state = 'active'"),
)

# Who was seen to look after a group or channel, to be offered its settings and told of its troubles. Whether
# he still may is asked of Telegram at every action.
chat_admins = Table(
    "chat_admins",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Index("ix_chat_admins_user", "user_id"),  # which chats does he look after?
)

follows = Table(
    "follows",
    metadata,
    Column("id", Id, primary_key=True),
    Column("subscriber_id", Id, _references("subscribers.id"), nullable=False),
    Column("kind", Text, nullable=False),  # topic, person or word
    Column("value", Text, nullable=False),  # the topic's slug, the person's id, the word's stems
    Column("label", Text, nullable=False),  # the word as it was typed; else empty
    Column("at_once", Boolean, nullable=False, server_default=text("false")),  # alerted, not only in digests
    UniqueConstraint("subscriber_id", "kind", "value"),  # also: what does this reader follow?
    # Who is to be told at once of an article about this?
    _partial("ix_follows_at_once", "kind", "value", "subscriber_id", where="at_once"),
)

# What a reader does not want to see, whatever he follows.
exclusions = Table(
    "exclusions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("subscriber_id", Id, _references("subscribers.id"), nullable=False),
    Column("kind", Text, nullable=False),  # word, source, language, topic or person
    Column("value", Text, nullable=False),  # as in follows; a source's id, a language's code
    Column("label", Text, nullable=False),  # the word as it was typed; else empty
    UniqueConstraint("subscriber_id", "kind", "value"),  # also: what does this reader not want?
)

# What a reader is told at once: it `waits` until `at`, or is queued since then, and
# no digest of his has it any more.
alerts = Table(
    "alerts",
    metadata,
    Column("subscriber_id", Id, _references("subscribers.id"), primary_key=True),
    Column("article_id", Id, _references("articles.id"), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("waits", Boolean, nullable=False),
    Index("ix_alerts_article", "article_id"),  # foreign key
    _partial("ix_alerts_waiting", "at", "subscriber_id", where="waits"),  # who is to be told now?
)

# One row: the last article of which it is decided whom it is told at once.
alert_mark = Table(
    "alert_mark",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("article_id", BigInteger, nullable=False),
)

# What an editor has decided of a quote that readers doubted: it stands against whatever is extracted from the
# article later. With it what stood there before, to be gone back to: what was extracted, or decided first.
verdicts = Table(
    "verdicts",
    metadata,
    Column("article_id", Id, _references("articles.id"), primary_key=True),
    # The same for all spellings of the quote's words; ".0", ".1", … behind it when another decision has taken
    # the place of this one
    Column("words", Text, primary_key=True),
    Column("reported_id", Id, _references("quotes.id"), nullable=False),  # decided, and undone, with this one
    Column("ruling", Text, nullable=False),  # no-quote, speaker, namesake, stranger or right
    Column("person_id", Id, ForeignKey("people.id")),  # whom the words are attributed to from now on
    Column("by_office", Boolean, nullable=False),
    Column("label", Text),
    Column("was_person_id", Id, ForeignKey("people.id")),
    Column("was_by_office", Boolean, nullable=False),
    Column("was_label", Text),
    Column("was_rule", Text, nullable=False),
    Column("was_key", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_verdicts_reported", "reported_id"),  # what is undone together?
)

# What readers doubt of quotes, a row a reader and quote.
reports = Table(
    "reports",
    metadata,
    Column("quote_id", Id, _references("quotes.id"), primary_key=True),
    Column("subscriber_id", Id, _references("subscribers.id"), primary_key=True),
    Column("doubt", Text, nullable=False),  # speaker, quote or person
    Column("at", Moment, nullable=False),
    Column("answer", Text),  # fixed or right; empty until it is decided
    Column("tell_at", Moment),  # when the reader is told so; empty before and after
    Index("ix_reports_reader", "subscriber_id", "at"),  # how much did this reader report today?
    _partial("ix_reports_open", "quote_id", where="answer IS NULL"),  # what is to be decided?
    _partial("ix_reports_untold", "tell_at", where="tell_at IS NOT NULL"),  # who is to be told?
)

digests = Table(
    "digests",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", Text, nullable=False, unique=True),  # of the content: equal digests are stored once
    Column("messages", JSON, nullable=False),  # as they are now: corrected, and in the end emptied
    # "7:sport:9 8:culture: …", best first: article, heading (a topic's slug, or how else it came), quote. The
    # first ones are shown, the rest on demand. Not a row each, since a morning's would be millions.
    Column("articles", Text, nullable=False, server_default=text("''")),
    Column("created_at", Moment, nullable=False),
    Column("language", Text),  # that it speaks; empty in those of old
    Column("corrections", Integer, nullable=False, server_default=text("0")),  # how often it was corrected
    Column("emptied_at", Moment),  # when its messages and articles were removed
    _partial("ix_digests_kept", "created_at", "id", where="emptied_at IS NULL"),  # which are too old to keep?
)

# What messages of digests are put together of, each stored once: an article as it stands there, a title.
fragments = Table(
    "fragments",
    metadata,
    Column("key", Text, primary_key=True),  # of the HTML
    Column("html", Text, nullable=False),
    Column("used_at", Moment, nullable=False),  # by the last digest
    Column("rich", Text, nullable=False, server_default=text("''")),  # the same as a part of a rich message
    Column("speaker", Text, nullable=False, server_default=text("''")),  # a row of its table of who spoke
    Index("ix_fragments_used", "used_at"),  # which does no digest need any more?
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("subscriber_id", Id, _references("subscribers.id"), nullable=False),
    Column("digest_id", Id, ForeignKey("digests.id"), nullable=False),
    Column("slot", Text, nullable=False),  # local date and time of the slot, or the update that asked
    Column("part", SmallInteger, nullable=False),  # which message of the digest
    Column("state", Text, nullable=False),  # pending, claimed, sent, failed, ambiguous or cancelled
    Column("priority", SmallInteger, nullable=False),  # lower goes first
    Column("attempts", Integer, nullable=False),
    Column("ambiguous", Integer, nullable=False),  # how often a send ended without our learning how
    Column("next_try_at", Moment, nullable=False),
    Column("claimed_until", Moment),
    Column("sent_at", Moment),
    Column("message_id", BigInteger),
    Column("error", Text),
    Column("queued_at", Moment),
    Column("edits", Id, ForeignKey("deliveries.id")),  # the sent message that it puts right
    UniqueConstraint("subscriber_id", "slot", "part"),  # one digest per slot; what is queued for a reader?
    Index("ix_deliveries_digest", "digest_id"),  # who has this digest? where does a day begin?
    _partial("ix_deliveries_edits", "edits", where="edits IS NOT NULL"),  # is it being put right already?
    # What went wrong last, and why?
    _partial("ix_deliveries_troubled", "state", "id", where="state IN ('failed', 'ambiguous', 'cancelled')"),
    # The sent ones, soon millions, weigh on none of these.
    _partial("ix_deliveries_pending", "priority", "id", where="state = 'pending'"),  # what is sent next?
    _partial("ix_deliveries_try", "next_try_at", where="state = 'pending'"),  # when is something to be sent?
    _partial("ix_deliveries_claimed", "claimed_until", where="state = 'claimed'"),  # whose sender died?
    # What is still to come for this reader?
    _partial("ix_deliveries_open", "subscriber_id", where="state IN ('pending', 'claimed')"),
)
