-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of the contract for an embedded workspace. Instants are integer microseconds since 1970 UTC, booleans 0 or 1, enumerations
-- texts with their labels, JSON text. daily_message_stats is left out: nothing relies on it. The two console tables hold what a server
-- workspace keeps elsewhere: markers of reading, and where the workspace stands.

CREATE TABLE console_meta (
    key TEXT PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE console_read_markers (
    staff_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    line_user_id TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (staff_id, line_user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE organizations (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    ministry TEXT,
    department TEXT,
    division TEXT,
    sector_type TEXT,
    province TEXT,
    district TEXT,
    subdistrict TEXT
) STRICT;

CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    line_user_id TEXT UNIQUE,
    username TEXT UNIQUE,
    email TEXT UNIQUE,
    hashed_password TEXT,
    display_name TEXT,
    picture_url TEXT,
    role TEXT CHECK (role IN ('SUPER_ADMIN', 'ADMIN', 'AGENT', 'USER')),
    is_active INTEGER CHECK (is_active IN (0, 1)),
    organization_id INTEGER REFERENCES organizations (id),
    chat_mode TEXT CHECK (chat_mode IN ('BOT', 'HUMAN')),
    created_at INTEGER,
    updated_at INTEGER,
    friend_status TEXT DEFAULT 'ACTIVE',
    friend_since INTEGER,
    last_message_at INTEGER,
    profile_updated_at INTEGER
) STRICT;

CREATE TABLE chat_sessions (
    id INTEGER PRIMARY KEY,
    line_user_id TEXT NOT NULL,
    operator_id INTEGER REFERENCES users (id),
    status TEXT DEFAULT 'WAITING',
    started_at INTEGER,
    claimed_at INTEGER,
    closed_at INTEGER,
    first_response_at INTEGER,
    message_count INTEGER DEFAULT 0,
    closed_by TEXT,
    last_activity_at INTEGER,
    transfer_count INTEGER DEFAULT 0,
    transfer_reason TEXT,
    is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
    archived_at INTEGER,
    archived_by INTEGER REFERENCES users (id)
) STRICT;

CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    line_user_id TEXT,
    direction TEXT NOT NULL CHECK (direction IN ('INCOMING', 'OUTGOING')),
    message_type TEXT NOT NULL,
    content TEXT,
    payload TEXT CHECK (payload IS NULL OR json_valid(payload)),
    created_at INTEGER,
    operator_name TEXT,
    sender_role TEXT CHECK (sender_role IN ('USER', 'BOT', 'ADMIN'))
) STRICT;

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    color TEXT NOT NULL DEFAULT '#6366f1',
    created_at INTEGER
) STRICT;

CREATE TABLE user_tags (
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    created_at INTEGER,
    PRIMARY KEY (user_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE csat_responses (
    id INTEGER PRIMARY KEY,
    session_id INTEGER REFERENCES chat_sessions (id) ON DELETE SET NULL,
    line_user_id TEXT NOT NULL,
    score INTEGER NOT NULL,
    feedback TEXT,
    created_at INTEGER
) STRICT;

CREATE TABLE canned_responses (
    id INTEGER PRIMARY KEY,
    shortcut TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    category TEXT,
    is_active INTEGER DEFAULT 1 CHECK (is_active IN (0, 1)),
    usage_count INTEGER DEFAULT 0,
    created_by INTEGER REFERENCES users (id),
    created_at INTEGER,
    updated_at INTEGER
) STRICT;

CREATE TABLE chat_analytics (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    operator_id INTEGER REFERENCES users (id),
    total_sessions INTEGER DEFAULT 0,
    avg_response_time_seconds INTEGER,
    avg_resolution_time_seconds INTEGER,
    total_messages_sent INTEGER DEFAULT 0,
    UNIQUE (date, operator_id)
) STRICT;

CREATE TABLE business_hours (
    id INTEGER PRIMARY KEY,
    day_of_week INTEGER NOT NULL UNIQUE,
    is_open INTEGER DEFAULT 1 CHECK (is_open IN (0, 1)),
    open_time TEXT NOT NULL,
    close_time TEXT NOT NULL,
    timezone TEXT DEFAULT 'Asia/Bangkok',
    created_at INTEGER,
    updated_at INTEGER
) STRICT;

CREATE TABLE friend_events (
    id INTEGER PRIMARY KEY,
    line_user_id TEXT NOT NULL,
    event_type TEXT NOT NULL,
    source TEXT DEFAULT 'WEBHOOK',
    created_at INTEGER,
    refollow_count INTEGER DEFAULT 0,
    event_data TEXT CHECK (event_data IS NULL OR json_valid(event_data))
) STRICT;

CREATE TABLE media_files (
    id TEXT PRIMARY KEY,
    filename TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    data BLOB NOT NULL,
    size_bytes INTEGER NOT NULL,
    created_at INTEGER,
    category TEXT NOT NULL DEFAULT 'OTHER' CHECK (category IN ('DOCUMENT', 'IMAGE', 'VIDEO', 'AUDIO', 'OTHER')),
    is_public INTEGER NOT NULL DEFAULT 0 CHECK (is_public IN (0, 1)),
    public_token TEXT UNIQUE,
    thumbnail_url TEXT
) STRICT;

CREATE TABLE intent_categories (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    description TEXT,
    is_active INTEGER CHECK (is_active IN (0, 1)),
    created_at INTEGER,
    updated_at INTEGER
) STRICT;

CREATE TABLE intent_keywords (
    id INTEGER PRIMARY KEY,
    category_id INTEGER NOT NULL REFERENCES intent_categories (id) ON DELETE CASCADE,
    keyword TEXT NOT NULL,
    match_type TEXT NOT NULL CHECK (match_type IN ('EXACT', 'CONTAINS', 'REGEX')),
    created_at INTEGER,
    updated_at INTEGER
) STRICT;

CREATE TABLE intent_responses (
    id INTEGER PRIMARY KEY,
    category_id INTEGER NOT NULL REFERENCES intent_categories (id) ON DELETE CASCADE,
    reply_type TEXT NOT NULL CHECK (reply_type IN ('TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'LOCATION', 'STICKER', 'FLEX', 'TEMPLATE', 'IMAGEMAP', 'HANDOFF')),
    text_content TEXT,
    media_id TEXT REFERENCES media_files (id),
    payload TEXT CHECK (payload IS NULL OR json_valid(payload)),
    "order" INTEGER,
    is_active INTEGER CHECK (is_active IN (0, 1)),
    created_at INTEGER,
    updated_at INTEGER
) STRICT;

CREATE TABLE auto_replies (
    id INTEGER PRIMARY KEY,
    keyword TEXT NOT NULL,
    match_type TEXT NOT NULL CHECK (match_type IN ('EXACT', 'CONTAINS', 'REGEX')),
    reply_type TEXT NOT NULL CHECK (reply_type IN ('TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'LOCATION', 'STICKER', 'FLEX', 'TEMPLATE', 'IMAGEMAP', 'HANDOFF')),
    text_content TEXT,
    media_id TEXT REFERENCES media_files (id),
    payload TEXT CHECK (payload IS NULL OR json_valid(payload)),
    is_active INTEGER CHECK (is_active IN (0, 1)),
    created_at INTEGER,
    updated_at INTEGER
) STRICT;

CREATE TABLE audit_logs (
    id INTEGER PRIMARY KEY,
    admin_id INTEGER REFERENCES users (id) ON DELETE SET NULL,
    action TEXT NOT NULL,
    resource_type TEXT NOT NULL,
    resource_id TEXT,
    details TEXT CHECK (details IS NULL OR json_valid(details)),
    ip_address TEXT,
    user_agent TEXT,
    created_at INTEGER
) STRICT;

CREATE TABLE system_settings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT,
    description TEXT,
    created_at INTEGER,
    updated_at INTEGER
) STRICT;

CREATE TABLE credentials (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    provider TEXT NOT NULL,
    credentials TEXT NOT NULL,
    metadata TEXT CHECK (metadata IS NULL OR json_valid(metadata)),
    is_active INTEGER DEFAULT 0 CHECK (is_active IN (0, 1)),
    is_default INTEGER DEFAULT 0 CHECK (is_default IN (0, 1)),
    created_at INTEGER,
    updated_at INTEGER
) STRICT;

CREATE INDEX console_ix_users_inbox ON users (last_message_at DESC, id DESC) WHERE line_user_id IS NOT NULL;
CREATE INDEX console_ix_users_human ON users (id) WHERE chat_mode = 'HUMAN';
CREATE INDEX console_ix_sessions_user_started ON chat_sessions (line_user_id, started_at DESC);
CREATE INDEX console_ix_sessions_open ON chat_sessions (line_user_id, started_at DESC) WHERE status IN ('WAITING', 'ACTIVE');
CREATE INDEX console_ix_sessions_waiting ON chat_sessions (started_at, line_user_id) WHERE status = 'WAITING';
CREATE INDEX console_ix_sessions_active ON chat_sessions (operator_id, line_user_id) WHERE status = 'ACTIVE';
CREATE INDEX console_ix_sessions_archived ON chat_sessions (line_user_id) WHERE is_archived AND status = 'CLOSED';
CREATE INDEX console_ix_sessions_started ON chat_sessions (started_at);
CREATE INDEX console_ix_sessions_claimed ON chat_sessions (claimed_at, started_at, first_response_at);
CREATE INDEX console_ix_sessions_closed ON chat_sessions (closed_at);
CREATE INDEX console_ix_sessions_first ON chat_sessions (first_response_at, claimed_at);
CREATE INDEX console_ix_messages_user ON messages (line_user_id, created_at, id);
CREATE INDEX console_ix_messages_unread ON messages (line_user_id, created_at) WHERE direction = 'INCOMING';
CREATE INDEX console_ix_messages_created ON messages (created_at);
CREATE INDEX console_ix_user_tags_tag ON user_tags (tag_id);
CREATE INDEX console_ix_csat_session ON csat_responses (session_id);
CREATE INDEX console_ix_friend_events_user ON friend_events (line_user_id, created_at);
CREATE INDEX console_ix_intent_keywords_category ON intent_keywords (category_id);
CREATE INDEX console_ix_intent_responses_category ON intent_responses (category_id, "order");
CREATE INDEX console_ix_audit_logs_created ON audit_logs (created_at, id);

PRAGMA user_version = 1;
