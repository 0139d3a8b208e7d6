"""Potluck: everyone brings a skill, everyone goes home with one."""
