"""The methods of the Bot API that the sandbox knows."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram import methods, types

from bot.sandbox import documents, ephemeral, inline, messages, rich
from bot.sandbox.errors import bad_request, forbidden
from bot.sandbox.world import World

PACED = frozenset({"sendMessage", "sendRichMessage", "sendDocument"})


@dataclass(frozen=True, slots=True)
class Implementation:
    """`run` takes the world and the parsed call; what it returns goes to the bot as JSON."""

    model: type[methods.TelegramMethod[Any]]
    run: Callable[[World, Any], object | Awaitable[object]]

    @property
    def name(self) -> str:
        return self.model.__api_method__


def _get_me(world: World, _: methods.GetMe) -> types.User:
    return world.bot


async def _get_updates(world: World, method: methods.GetUpdates) -> list[types.Update]:
    return await world.updates.get(method.offset, method.limit, method.timeout, method.allowed_updates)


def _get_webhook_info(world: World, _: methods.GetWebhookInfo) -> types.WebhookInfo:
    return types.WebhookInfo(
        url="", has_custom_certificate=False, pending_update_count=world.updates.pending()
    )


def _delete_webhook(world: World, method: methods.DeleteWebhook) -> bool:
    if method.drop_pending_updates:
        world.updates.forget()
    return True


def _get_chat(world: World, method: methods.GetChat) -> types.ChatFullInfo:
    no_gifts = types.AcceptedGiftTypes(
        unlimited_gifts=False,
        limited_gifts=False,
        unique_gifts=False,
        premium_subscription=False,
        gifts_from_channels=False,
    )
    known = world.chat(method.chat_id).info.model_dump(exclude_none=True)
    return types.ChatFullInfo(**known, accent_color_id=0, max_reaction_count=0, accepted_gift_types=no_gifts)


def _get_chat_member(world: World, method: methods.GetChatMember) -> types.ChatMemberUnion:
    chat = world.chat(method.chat_id)
    if chat.blocked:
        raise forbidden(f"bot was kicked from the {chat.info.type} chat")
    member = chat.members.get(method.user_id)
    if member is None:
        raise bad_request("member not found")
    return member


def _nothing(_: World, __: methods.TelegramMethod[bool]) -> bool:
    return True


_ALL = (
    Implementation(methods.GetMe, _get_me),
    Implementation(methods.GetUpdates, _get_updates),
    Implementation(methods.SendMessage, messages.send_message),
    Implementation(methods.SendRichMessage, rich.send_rich_message),
    Implementation(methods.SendDocument, documents.send_document),
    Implementation(methods.EditMessageText, messages.edit_message_text),
    Implementation(methods.EditMessageReplyMarkup, messages.edit_message_reply_markup),
    Implementation(methods.EditEphemeralMessageText, ephemeral.edit_text),
    Implementation(methods.DeleteMessage, messages.delete_message),
    Implementation(methods.AnswerCallbackQuery, messages.answer_callback_query),
    Implementation(methods.AnswerInlineQuery, inline.answer_inline_query),
    Implementation(methods.SendChatAction, messages.send_chat_action),
    Implementation(methods.SetMyCommands, lambda world, method: world.profile.set_commands(method)),
    Implementation(methods.GetMyCommands, lambda world, method: world.profile.get_commands(method)),
    Implementation(methods.DeleteMyCommands, lambda world, method: world.profile.delete_commands(method)),
    Implementation(methods.SetMyName, lambda world, method: world.profile.set_name(method)),
    Implementation(methods.GetMyName, lambda world, method: world.profile.get_name(method)),
    Implementation(methods.GetMyDescription, lambda world, method: world.profile.get_description(method)),
    Implementation(
        methods.GetMyShortDescription, lambda world, method: world.profile.get_short_description(method)
    ),
    Implementation(methods.SetMyDescription, lambda world, method: world.profile.set_description(method)),
    Implementation(
        methods.SetMyShortDescription, lambda world, method: world.profile.set_short_description(method)
    ),
    Implementation(methods.GetWebhookInfo, _get_webhook_info),
    Implementation(methods.DeleteWebhook, _delete_webhook),
    Implementation(methods.GetChat, _get_chat),
    Implementation(methods.GetChatMember, _get_chat_member),
    Implementation(methods.Close, _nothing),
    Implementation(methods.LogOut, _nothing),
)

METHODS = {one.name.lower(): one for one in _ALL}  # Telegram does not mind the case of a method's name
