# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The sample generator and its texts; included by CMakeLists.txt beside it.
linedesk_sources(linedesk_app
    sample_calendar.cpp sample_calendar.h
    sample_checksum.cpp sample_checksum.h
    sample_corpus.cpp sample_corpus.h
    sample_data.cpp sample_data.h
    sample_episode.h
    sample_facts.cpp sample_facts.h
    sample_messages.cpp sample_messages.h
    sample_options.cpp sample_options.h
    sample_payload.cpp sample_payload.h
    sample_people.cpp sample_people.h
    sample_people_tables.cpp sample_people_tables.h
    sample_plan.cpp sample_plan.h
    sample_random.h
    sample_row.h
    sample_rule_tables.cpp sample_rule_tables.h
    sample_session_tables.cpp sample_session_tables.h
    sample_sink.h
    sample_speech.cpp sample_speech.h
    sample_story.cpp sample_story.h
    sample_story_sessions.cpp
    sample_template.cpp sample_template.h
    sample_table_writer.cpp sample_table_writer.h)
qt_add_resources(linedesk_app linedesk_sample
    PREFIX "/sample"
    BASE "${PROJECT_SOURCE_DIR}/resources/sample"
    FILES
        "${PROJECT_SOURCE_DIR}/resources/sample/th.txt"
        "${PROJECT_SOURCE_DIR}/resources/sample/ja.txt"
        "${PROJECT_SOURCE_DIR}/resources/sample/en.txt"
        "${PROJECT_SOURCE_DIR}/resources/sample/rules.txt")
