"""Lead a newcomer through the window: a bubble beside each real control, on an invented case that leaves nothing behind."""
