"""Records and a translator in, messages that Telegram accepts out. Pure."""
