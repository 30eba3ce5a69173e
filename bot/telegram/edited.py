"""Who corrects what he has just asked wants another answer: it is taken as if he had said it anew."""

from aiogram.types import Update

CORRECTING = 15 * 60  # seconds in which a message is put right; an edit of an older one tidies up a chat


def taken_anew(update: Update) -> Update | None:
    """The update, an edited message as a new one; None for an edit that asks for nothing: outside of the
    private chat, of what is no text, or long after it was said."""
    edited = update.edited_message
    if edited is None:
        return update
    age = (edited.edit_date or 0) - edited.date.timestamp()
    if edited.chat.type != "private" or not edited.text or age > CORRECTING:
        return None
    return update.model_copy(update={"message": edited, "edited_message": None})
