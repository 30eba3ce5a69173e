"""People by script."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from aiogram import types
from aiogram.methods import AnswerInlineQuery

from bot.sandbox import members
from bot.sandbox.chats import Chat, Record
from bot.sandbox.events import Button, Event, Kind
from bot.sandbox.formatting import LONGEST_TEXT, bot_commands
from bot.sandbox.inline import LONGEST_QUERY, message_of
from bot.sandbox.ledger import Query, Typed
from bot.sandbox.markup import utf16_length
from bot.sandbox.world import World

GROUP_ITSELF = types.User(
    id=1_087_968_824, is_bot=True, first_name="Group", username="GroupAnonymousBot"
)  # who is said to write what an administrator writes in the group's name
_FOREVER = datetime.fromtimestamp(0, UTC)  # until when a bot is blocked, as Telegram writes it


class User:
    """A person, who has a private chat with the bot and acts in others by `chat=`."""

    def __init__(self, person: types.User, chat: Chat, world: World, in_flight: Callable[[], int]) -> None:
        self.person = person
        self.chat = chat
        self._world = world
        self._in_flight = in_flight

    @property
    def id(self) -> int:
        return self.person.id

    @property
    def messages(self) -> list[Record]:
        """The bot's messages in the private chat as they stand now, in order."""
        return self.chat.messages

    @property
    def events(self) -> list[Event]:
        """All that happened in the private chat, in order."""
        return self.chat.events

    @property
    def transcript(self) -> list[str]:
        """The same as lines to read."""
        return self.chat.transcript

    async def receives(self, timeout: float = 5) -> Event:  # noqa: ASYNC109 - it promises an error that tells the transcript
        """The next message, edit or notice in the private chat; see `Chat.receives`."""
        return await self.chat.receives(timeout)

    async def settles(self, timeout: float = 5) -> list[Event]:  # noqa: ASYNC109 - it promises an error that tells the transcript
        """Waits until the bot is done with what the user did; returns what came since it was last read.

        Done is: his updates are confirmed, his pressed buttons answered, and no call is under way. A bot
        that confirms updates before it has handled them (aiogram's own polling does) may settle too early.
        Raises TimeoutError with the transcript.
        """
        if not await self._world.signal.until(self._is_settled, timeout):
            raise TimeoutError(self.chat.told(f"the bot is not done within {timeout} s"))
        return self.chat.catch_up()

    async def send(
        self,
        text: str,
        chat: Chat | None = None,
        thread: int | None = None,
        *,
        reply_to: int | None = None,
        anonymous: bool = False,
    ) -> int:
        """Writes to the chat, in reply to a message perhaps, or in the name of the group itself; returns the
        id of the update. Raises ValueError for what no client sends."""
        text = _sendable(text)
        place = self._place(chat)
        content: dict[str, Any] = {"text": text, "entities": bot_commands(text) or None}
        if reply_to is not None:
            content["reply_to_message"] = place.records[reply_to].message
        if anonymous:
            content |= {"from_user": GROUP_ITSELF, "sender_chat": place.info}
        return self._say(place, text, thread, content)

    async def edit(self, text: str, chat: Chat | None = None, *, after: float = 1) -> int:
        """Edits his last message in the chat, so many seconds after it was said; returns the id of the
        update. Raises ValueError for what no client sends, LookupError where he has said nothing."""
        place = self._place(chat)
        said = [each.message for each in place.records.values() if not each.by_bot and each.message.text]
        if not said:
            raise LookupError(place.told("nothing to edit"))
        text, last = _sendable(text), said[-1]
        changes = {
            "text": text,
            "entities": bot_commands(text) or None,
            "edit_date": int(last.date.timestamp() + after),
        }
        message = last.model_copy(update=changes)
        place.edit(message, Event(Kind.CORRECTED, text, last.message_id, who=self.person.first_name))
        kind = "edited_channel_post" if place.info.type == "channel" else "edited_message"
        return self._world.updates.push(place.id, **{kind: message})

    async def share_location(self, latitude: float, longitude: float) -> int:
        """Sends where the user is to the private chat; returns the id of the update."""
        where = types.Location(latitude=latitude, longitude=longitude)
        return self._say(self._place(None), f"({latitude:.2f}, {longitude:.2f})", None, {"location": where})

    async def share(self, **content: Any) -> int:
        """Sends what is no text, as the fields of a message that hold it (`sticker=…`, `media_group_id=…`);
        returns the id of the update."""
        return self._say(self._place(None), f"({', '.join(content)})", None, content)

    async def tap(self, text: str, at: tuple[float, float] = (0.0, 0.0)) -> int:
        """Presses a key of the keyboard in place of typing; one that asks for the location sends `at`.

        Returns the id of the update. Raises LookupError when there is no such key.
        """
        rows = self.chat.keys.keyboard if self.chat.keys else []
        for key in (key for row in rows for key in row if key.text == text):
            return await (self.share_location(*at) if key.request_location else self.send(text))
        raise LookupError(self.chat.told(f"no key {text!r}"))

    def _say(self, place: Chat, shown: str, thread: int | None, content: Mapping[str, Any]) -> int:
        in_channel = place.info.type == "channel"
        said: dict[str, Any] = {
            "from_user": None if in_channel else self.person,
            "sender_chat": place.info if in_channel else None,
        }
        message = types.Message(
            message_id=place.next_message_id(),
            date=self._world.now(),
            chat=place.info,
            message_thread_id=thread,
            is_topic_message=True if thread is not None else None,
            **{**said, **content},
        )
        place.opened = True
        place.put(message, Event(Kind.SAID, shown, message.message_id, who=self.person.first_name))
        return self._world.updates.push(place.id, **{"channel_post" if in_channel else "message": message})

    async def press(self, text: str, chat: Chat | None = None) -> int:
        """Presses the button with this text, or this part of its text, on the latest message that has it.

        Returns the id of the update. Raises LookupError that lists the buttons when none or several fit.
        """
        place = self._place(chat)
        record, button = _find(place, text, self.id)
        return self._press(place, record, button.data or "", button.text)

    async def press_data(self, message_id: int, data: str, chat: Chat | None = None) -> int:
        """A forged or an old press: any data, on any message, there or not. Returns the id of the update."""
        place = self._place(chat)
        return self._press(place, place.standing(message_id), data, data, message_id)

    def asks(self, words: str = "", offset: str = "", chat: Chat | None = None) -> Typed:
        """Types `@bot words` in a chat, where the bot need not be, or scrolls on to where an `offset` leads.
        Raises ValueError for what no client sends."""
        if utf16_length(words) > LONGEST_QUERY:
            raise ValueError(f"a query has at most {LONGEST_QUERY} UTF-16 units")
        typed = Typed(str(len(self._world.ledger.typed) + 1), self._world.clock())
        self._world.ledger.typed[typed.id] = typed
        query = types.InlineQuery(
            id=typed.id,
            from_user=self.person,
            query=words,
            offset=offset,
            chat_type=chat.info.type if chat else "sender",
        )
        self._world.updates.push(self.id, inline_query=query)
        return typed

    async def sees(self, typed: Typed, timeout: float = 5) -> AnswerInlineQuery:  # noqa: ASYNC109 - it promises an error that tells what was missing
        """What the bot offers. Raises TimeoutError when it offers nothing."""
        await self._world.signal.until(lambda: typed.answer is not None, timeout)
        if typed.answer is None:
            raise TimeoutError(self.chat.told(f"what was typed is not answered within {timeout} s"))
        return typed.answer

    def chooses(self, typed: Typed, result_id: str, chat: Chat) -> types.Message:
        """Sends what was offered into a chat; the bot hears of it where it is. Raises LookupError for what
        was not offered."""
        message = message_of(self._world, typed, result_id, chat, self.person)
        shown = Record(message, by_bot=False).event(Kind.MESSAGE)
        chat.put(message, replace(shown, who=self.person.first_name))
        if not chat.blocked:
            kind = "channel_post" if chat.info.type == "channel" else "message"
            self._world.updates.push(chat.id, **{kind: message})
        return message

    def block(self, chat: Chat | None = None) -> int:
        """Blocks the bot, or removes it from a group."""
        return self._change(self._place(chat), blocked=True)

    def unblock(self, chat: Chat | None = None) -> int:
        """Lets the bot in again."""
        return self._change(chat or self.chat, blocked=False)

    def invite(self, chat: Chat, *, may_post: bool = True) -> int:
        """Adds the bot to a group, or makes it a channel's administrator; returns the id of the update."""
        chat.members.pop(self._world.bot.id, None)
        return self._set_bot(chat, members.bot_in(self._world.bot, chat.info.type == "channel", may_post))

    def promote(self, chat: Chat, *, may_post: bool = True) -> int:
        """Makes the bot an administrator, or lets it post (no more); returns the id of the update."""
        return self._set_bot(chat, members.bot_in(self._world.bot, True, may_post))

    def _set_bot(self, chat: Chat, now: types.ChatMemberUnion) -> int:
        before = chat.members.get(self._world.bot.id) or types.ChatMemberLeft(user=self._world.bot)
        chat.members[self._world.bot.id] = now
        chat.blocked, chat.muted = False, members.is_muted(now)
        chat.note(Event(Kind.UNBLOCKED, who=self.person.first_name))
        return self._changed(chat, before, now)

    def _changed(self, place: Chat, before: types.ChatMemberUnion, now: types.ChatMemberUnion) -> int:
        change = types.ChatMemberUpdated(
            chat=place.info,
            from_user=self.person,
            date=self._world.now(),
            old_chat_member=before,
            new_chat_member=now,
        )
        return self._world.updates.push(place.id, my_chat_member=change)

    def _place(self, chat: Chat | None) -> Chat:
        place = chat or self.chat
        if place.blocked:
            raise ValueError("the bot is blocked here: unblock it first")
        return place

    def _press(self, place: Chat, record: Record | None, data: str, shown: str, gone_id: int = 0) -> int:
        message_id = record.message_id if record else gone_id
        ledger = self._world.ledger
        query = Query(str(len(ledger.queries) + 1), self.id, place.id, message_id, self._world.clock())
        ledger.queries[query.id] = query
        place.note(Event(Kind.PRESSED, shown, message_id, who=self.person.first_name))
        gone = types.InaccessibleMessage(chat=place.info, message_id=message_id, date=0)
        pressed = types.CallbackQuery(
            id=query.id,
            from_user=self.person,
            chat_instance=str(place.id),
            message=record.message if record else gone,
            data=data,
        )
        return self._world.updates.push(place.id, callback_query=pressed)

    def _change(self, place: Chat, *, blocked: bool) -> int:
        inside = types.ChatMemberMember(user=self._world.bot)
        outside = types.ChatMemberBanned(user=self._world.bot, until_date=_FOREVER)
        place.blocked = blocked
        place.note(Event(Kind.BLOCKED if blocked else Kind.UNBLOCKED, who=self.person.first_name))
        return self._changed(place, *((inside, outside) if blocked else (outside, inside)))

    def _is_settled(self) -> bool:
        waits = any(query.chat_id == self.chat.id for query in self._world.ledger.unanswered)
        return not (waits or self._in_flight() or self._world.updates.pending(self.chat.id))


def _sendable(text: str) -> str:
    """The text as a client sends it."""
    text = text.strip()
    if not text or utf16_length(text) > LONGEST_TEXT:
        raise ValueError(f"a message has 1 to {LONGEST_TEXT} UTF-16 units of text")
    return text


def _find(place: Chat, text: str, user_id: int) -> tuple[Record, Button]:
    own = [record for record in place.ephemeral.values() if record.only == user_id]
    pressable = [
        (record, button)
        for record in (*reversed(own), *reversed(place.messages))
        if not record.deleted
        for row in record.buttons
        for button in row
        if button.data
    ]
    for record in (record for record, _ in pressable):
        here = [button for other, button in pressable if other is record]
        found = [one for one in here if one.text == text] or [one for one in here if text in one.text]
        if len(found) == 1:
            return record, found[0]
        if found:
            raise LookupError(f"several buttons fit {text!r}: {[one.text for one in found]}")
    raise LookupError(place.told(f"no button fits {text!r}, there are {[one.text for _, one in pressable]}"))
