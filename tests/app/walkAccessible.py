#!/usr/bin/python3
"""Walks what a screen reader finds of a program on the AT-SPI bus.

Usage: dbus-run-session -- walkAccessible.py PROGRAM ARGUMENT...
Starts the program, presses each of its page tabs in turn, and prints what is shown then, a line each:
role, whether the keyboard can go there ("focusable" or nothing), name; separated by tabs. Ends with 1 if
the program does not come onto the bus within 30 seconds.
"""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def children(parent):
    for place in range(parent.get_child_count()):
        child = parent.get_child_at_index(place)
        if child is not None:
            yield child


def program_on_bus(process_id):
    for _ in range(150):
        for program in children(Atspi.get_desktop(0)):
            if program.get_process_id() == process_id and program.get_child_count() > 0:
                return program
        time.sleep(0.2)
    return None


def shown(one):
    """The accessible and all that is shown of it."""
    if not one.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    yield one
    for child in children(one):
        yield from shown(child)


def everything(program):
    for window in children(program):
        yield from shown(window)


def report(program, seen):
    for one in everything(program):
        can_focus = one.get_state_set().contains(Atspi.StateType.FOCUSABLE)
        line = "\t".join([one.get_role_name(), "focusable" if can_focus else "", one.get_name() or ""])
        if line not in seen:
            seen.add(line)
            print(line.replace("\n", " "))


def walk(process_id):
    program = program_on_bus(process_id)
    if program is None:
        return 1
    seen = set()
    report(program, seen)
    for tab in [one for one in everything(program) if one.get_role() == Atspi.Role.PAGE_TAB]:
        try:
            tab.do_action(0)
            time.sleep(0.3)
            report(program, seen)
        except GLib.Error as error:  # what went away between two questions
            print(f"# {error}", file=sys.stderr)
    return 0


def main():
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    program = subprocess.Popen(sys.argv[1:], env=environment)
    try:
        return walk(program.pid)
    finally:
        program.kill()
        program.wait()


if __name__ == "__main__":
    sys.exit(main())
