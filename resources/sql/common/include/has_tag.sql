-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tag wanted, if any. A list made once: one probe per customer is priced so high, where a sort of users comes first, that
-- PostgreSQL compiles the statement, which takes longer than the statement. Without tables of tags nobody has one.
--: if tags
      AND (:tag_id IS NULL OR x.id IN (SELECT ut.user_id FROM user_tags ut WHERE ut.tag_id = :tag_id))
--: else
      AND :tag_id IS NULL
--: end
