"""Telegram: updates in, messages out. The only part, with the sandbox, that knows aiogram."""
