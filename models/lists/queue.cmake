# SPDX-FileCopyrightText: Linedesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
linedesk_sources(linedesk_models
    queue_list.cpp queue_list.h
    queue_roles.cpp queue_roles.h)
