-- SPDX-FileCopyrightText: Linedesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of the contract as a step-by-step migrated database of its newest level has them, for an empty database. Writes no rows.
CREATE TYPE chatmode AS ENUM ('BOT', 'HUMAN');
CREATE TYPE filecategory AS ENUM ('DOCUMENT', 'IMAGE', 'VIDEO', 'AUDIO', 'OTHER');
CREATE TYPE matchtype AS ENUM ('EXACT', 'CONTAINS', 'REGEX');
CREATE TYPE messagedirection AS ENUM ('INCOMING', 'OUTGOING');
CREATE TYPE replytype AS ENUM ('TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'LOCATION', 'STICKER', 'FLEX', 'TEMPLATE', 'IMAGEMAP', 'HANDOFF');
CREATE TYPE senderrole AS ENUM ('USER', 'BOT', 'ADMIN');
CREATE TYPE userrole AS ENUM ('SUPER_ADMIN', 'ADMIN', 'AGENT', 'USER');

CREATE TABLE organizations (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    ministry character varying,
    department character varying,
    division character varying,
    sector_type character varying,
    province character varying,
    district character varying,
    subdistrict character varying
);
CREATE INDEX ix_organizations_id ON organizations (id);
CREATE INDEX ix_organizations_name ON organizations (name);

CREATE TABLE users (
    id serial PRIMARY KEY,
    line_user_id character varying,
    username character varying,
    email character varying,
    hashed_password character varying,
    display_name character varying,
    picture_url character varying,
    role userrole,
    is_active boolean,
    organization_id integer REFERENCES organizations (id),
    chat_mode chatmode,
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone,
    friend_status character varying DEFAULT 'ACTIVE',
    friend_since timestamp with time zone,
    last_message_at timestamp with time zone,
    profile_updated_at timestamp with time zone
);
CREATE INDEX ix_users_id ON users (id);
CREATE UNIQUE INDEX ix_users_line_user_id ON users (line_user_id);
CREATE UNIQUE INDEX ix_users_username ON users (username);
CREATE UNIQUE INDEX ix_users_email ON users (email);

CREATE TABLE chat_sessions (
    id serial PRIMARY KEY,
    line_user_id character varying(50) NOT NULL,
    operator_id integer REFERENCES users (id),
    status character varying(20) DEFAULT 'WAITING',
    started_at timestamp with time zone DEFAULT now(),
    claimed_at timestamp with time zone,
    closed_at timestamp with time zone,
    first_response_at timestamp with time zone,
    message_count integer DEFAULT 0,
    closed_by character varying(20),
    last_activity_at timestamp with time zone,
    transfer_count integer DEFAULT 0,
    transfer_reason character varying(255),
    is_archived boolean NOT NULL DEFAULT false,
    archived_at timestamp with time zone,
    archived_by integer,
    CONSTRAINT fk_chat_sessions_archived_by FOREIGN KEY (archived_by) REFERENCES users (id)
);
CREATE INDEX ix_chat_sessions_line_user_id ON chat_sessions (line_user_id);
CREATE INDEX ix_chat_sessions_status ON chat_sessions (status);
CREATE INDEX ix_chat_sessions_operator_id ON chat_sessions (operator_id);
CREATE INDEX ix_chat_sessions_closed_at ON chat_sessions (closed_at);
CREATE INDEX idx_chat_sessions_started_at ON chat_sessions (started_at);
CREATE INDEX idx_chat_sessions_claimed_at ON chat_sessions (claimed_at);

CREATE TABLE messages (
    id serial PRIMARY KEY,
    line_user_id character varying,
    direction messagedirection NOT NULL,
    message_type character varying NOT NULL,
    content text,
    payload jsonb,
    created_at timestamp with time zone DEFAULT now(),
    operator_name character varying,
    sender_role senderrole
);
CREATE INDEX ix_messages_id ON messages (id);
CREATE INDEX ix_messages_line_user_id ON messages (line_user_id);
CREATE INDEX ix_messages_created_at ON messages (created_at);
CREATE INDEX idx_messages_user_created ON messages (line_user_id, created_at DESC);

CREATE MATERIALIZED VIEW daily_message_stats AS
SELECT date_trunc('day', created_at) AS day, line_user_id, count(*) AS message_count,
       count(*) FILTER (WHERE direction = 'INCOMING') AS incoming_count,
       count(*) FILTER (WHERE direction = 'OUTGOING') AS outgoing_count
FROM messages
GROUP BY date_trunc('day', created_at), line_user_id
WITH NO DATA;
CREATE INDEX idx_daily_message_stats_day ON daily_message_stats (day);
CREATE UNIQUE INDEX uq_daily_message_stats_day_user ON daily_message_stats (day, line_user_id);

CREATE TABLE tags (
    id serial PRIMARY KEY,
    name character varying(50) NOT NULL,
    color character varying(7) NOT NULL DEFAULT '#6366f1',
    created_at timestamp with time zone DEFAULT now(),
    CONSTRAINT uq_tags_name UNIQUE (name)
);
CREATE INDEX ix_tags_id ON tags (id);
CREATE INDEX ix_tags_name ON tags (name);

CREATE TABLE user_tags (
    user_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    tag_id integer NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    created_at timestamp with time zone DEFAULT now(),
    CONSTRAINT pk_user_tags PRIMARY KEY (user_id, tag_id)
);
CREATE INDEX ix_user_tags_user_id ON user_tags (user_id);
CREATE INDEX ix_user_tags_tag_id ON user_tags (tag_id);

CREATE TABLE csat_responses (
    id serial PRIMARY KEY,
    session_id integer REFERENCES chat_sessions (id) ON DELETE SET NULL,
    line_user_id character varying(50) NOT NULL,
    score integer NOT NULL,
    feedback character varying(1000),
    created_at timestamp with time zone DEFAULT now()
);
CREATE INDEX ix_csat_responses_line_user_id ON csat_responses (line_user_id);
CREATE INDEX ix_csat_responses_session_id ON csat_responses (session_id);

CREATE TABLE canned_responses (
    id serial PRIMARY KEY,
    shortcut character varying(30) NOT NULL,
    title character varying(100) NOT NULL,
    content text NOT NULL,
    category character varying(50),
    is_active boolean DEFAULT true,
    usage_count integer DEFAULT 0,
    created_by integer REFERENCES users (id),
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone DEFAULT now()
);
CREATE INDEX ix_canned_responses_category ON canned_responses (category);
CREATE UNIQUE INDEX ix_canned_responses_shortcut ON canned_responses (shortcut);

CREATE TABLE chat_analytics (
    id serial PRIMARY KEY,
    date date NOT NULL,
    operator_id integer REFERENCES users (id),
    total_sessions integer DEFAULT 0,
    avg_response_time_seconds integer,
    avg_resolution_time_seconds integer,
    total_messages_sent integer DEFAULT 0,
    CONSTRAINT uq_chat_analytics_date_operator UNIQUE (date, operator_id)
);
CREATE INDEX ix_chat_analytics_date ON chat_analytics (date);

CREATE TABLE business_hours (
    id serial PRIMARY KEY,
    day_of_week integer NOT NULL,
    is_open boolean DEFAULT true,
    open_time character varying(5) NOT NULL,
    close_time character varying(5) NOT NULL,
    timezone character varying(50) DEFAULT 'Asia/Bangkok',
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone DEFAULT now(),
    CONSTRAINT uq_business_hours_day UNIQUE (day_of_week)
);
CREATE UNIQUE INDEX ix_business_hours_day ON business_hours (day_of_week);

CREATE TABLE friend_events (
    id serial PRIMARY KEY,
    line_user_id character varying(50) NOT NULL,
    event_type character varying(20) NOT NULL,
    source character varying(20) DEFAULT 'WEBHOOK',
    created_at timestamp with time zone DEFAULT now(),
    refollow_count integer DEFAULT 0,
    event_data jsonb
);
CREATE INDEX ix_friend_events_line_user_id ON friend_events (line_user_id);

CREATE TABLE media_files (
    id uuid PRIMARY KEY,
    filename character varying NOT NULL,
    mime_type character varying NOT NULL,
    data bytea NOT NULL,
    size_bytes integer NOT NULL,
    created_at timestamp with time zone DEFAULT now(),
    category filecategory NOT NULL DEFAULT 'OTHER',
    is_public boolean NOT NULL DEFAULT false,
    public_token character varying,
    thumbnail_url character varying
);
CREATE INDEX ix_media_files_id ON media_files (id);
CREATE UNIQUE INDEX ix_media_files_public_token ON media_files (public_token);

CREATE TABLE intent_categories (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    description text,
    is_active boolean,
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone,
    UNIQUE (name)
);
CREATE INDEX ix_intent_categories_id ON intent_categories (id);
CREATE INDEX ix_intent_categories_name ON intent_categories (name);

CREATE TABLE intent_keywords (
    id serial PRIMARY KEY,
    category_id integer NOT NULL REFERENCES intent_categories (id) ON DELETE CASCADE,
    keyword character varying NOT NULL,
    match_type matchtype NOT NULL,
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone
);
CREATE INDEX ix_intent_keywords_id ON intent_keywords (id);
CREATE INDEX ix_intent_keywords_keyword ON intent_keywords (keyword);

CREATE TABLE intent_responses (
    id serial PRIMARY KEY,
    category_id integer NOT NULL REFERENCES intent_categories (id) ON DELETE CASCADE,
    reply_type replytype NOT NULL,
    text_content text,
    media_id uuid REFERENCES media_files (id),
    payload jsonb,
    "order" integer,
    is_active boolean,
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone
);
CREATE INDEX ix_intent_responses_id ON intent_responses (id);

CREATE TABLE auto_replies (
    id serial PRIMARY KEY,
    keyword character varying NOT NULL,
    match_type matchtype NOT NULL,
    reply_type replytype NOT NULL,
    text_content text,
    media_id uuid REFERENCES media_files (id),
    payload jsonb,
    is_active boolean,
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone
);
CREATE INDEX ix_auto_replies_id ON auto_replies (id);
CREATE INDEX ix_auto_replies_keyword ON auto_replies (keyword);

CREATE TABLE audit_logs (
    id serial PRIMARY KEY,
    admin_id integer REFERENCES users (id) ON DELETE SET NULL,
    action character varying(50) NOT NULL,
    resource_type character varying(50) NOT NULL,
    resource_id character varying(100),
    details jsonb,
    ip_address character varying(50),
    user_agent character varying(500),
    created_at timestamp with time zone DEFAULT now()
);
CREATE INDEX ix_audit_logs_action ON audit_logs (action);
CREATE INDEX ix_audit_logs_admin_id ON audit_logs (admin_id);
CREATE INDEX ix_audit_logs_created_at ON audit_logs (created_at);
CREATE INDEX ix_audit_logs_resource_type ON audit_logs (resource_type);

CREATE TABLE system_settings (
    id serial PRIMARY KEY,
    key character varying NOT NULL,
    value text,
    description character varying,
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone
);
CREATE INDEX ix_system_settings_id ON system_settings (id);
CREATE UNIQUE INDEX ix_system_settings_key ON system_settings (key);

CREATE TABLE credentials (
    id serial PRIMARY KEY,
    name character varying(100) NOT NULL,
    provider character varying(50) NOT NULL,
    credentials text NOT NULL,
    metadata jsonb,
    is_active boolean DEFAULT false,
    is_default boolean DEFAULT false,
    created_at timestamp with time zone DEFAULT now(),
    updated_at timestamp with time zone DEFAULT now()
);
CREATE INDEX ix_credentials_provider ON credentials (provider);
