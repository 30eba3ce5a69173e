"""The bot as a member of chats."""

from typing import Any

from aiogram import types

_RIGHTS = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories", "can_send_welcome_messages",
)  # fmt: skip


def bot_in(bot: types.User, is_admin: bool, may_post: bool = True) -> types.ChatMemberUnion:
    """An administrator with the right to post or without it, or a member."""
    if not is_admin:
        return types.ChatMemberMember(user=bot)
    rights: dict[str, Any] = dict.fromkeys(_RIGHTS, False)
    return types.ChatMemberAdministrator(user=bot, can_post_messages=may_post, **rights)


def is_muted(member: types.ChatMemberUnion) -> bool:
    return isinstance(member, types.ChatMemberAdministrator) and not member.can_post_messages


def is_admin(member: types.ChatMemberUnion | None) -> bool:
    return isinstance(member, types.ChatMemberAdministrator | types.ChatMemberOwner)
