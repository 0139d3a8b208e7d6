"""The names of buttons and forms, shared by those who draw them and those who listen.

A button's id may carry a suffix after a colon, since ids are unique within a message.
"""

UNDO = "undo"
EDIT_SKILLS = "edit_skills"
ENTRY = "entry"
ADD_WANT = "add_want"
ADD_TO_POTLUCK = "add_to_potluck"
SAME_SKILL = "same_skill"
ANOTHER_SKILL = "another_skill"

SKILLS_FORM = "skills_form"
OFFERS_INPUT = "offers"
WANTS_INPUT = "wants"

TIME_SUITS = "time_suits"
ANOTHER_TIME = "another_time"
NOT_NOW = "not_now"
MORE = "introduction_more"
TIME_FORM = "time_form"
TIME_INPUT = "time"

MET = "met"
NOT_MET = "not_met"
STOP_FOLLOW_UPS = "stop_follow_ups"
RATING_FORM = "rating_form"
RATING_INPUT = "rating"
NOTE_INPUT = "note"

PAUSE = "pause"
RESUME = "resume"
LEAVE = "leave"
PREFERENCES = "preferences"
PREFERENCES_FORM = "preferences_form"
START_INPUT = "start"
END_INPUT = "end"
DAYS_INPUT = "days"
FOLLOW_UPS_INPUT = "follow_ups"
TEACH_CAP_INPUT = "teach_cap"
FINDABLE_INPUT = "findable"

TIDY = "tidy"
TIDY_PICK = "tidy_pick"
TIDY_FORM = "tidy_form"
TIDY_NAME_INPUT = "tidy_name"
TIDY_INTO_INPUT = "tidy_into"
SPLIT_OFF = "split_off"
