<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago, as short as can be</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linedesk::DayChart</name>
    <message numerus="yes">
        <source>%1: %n session(s) so far</source>
        <translation>
            <numerusform>%1: %n session so far</numerusform>
            <numerusform>%1: %n sessions so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s)</source>
        <translation>
            <numerusform>%1: %n session</numerusform>
            <numerusform>%1: %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No session in the last %n day(s)</source>
        <translation>
            <numerusform>No session in the last day</numerusform>
            <numerusform>No session in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linedesk::FilterBar</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linedesk::NavRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linedesk::QueueText</name>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · longest %1 · next is about to give up</source>
        <translation>
            <numerusform>%n waiting · longest %1 · next is about to give up</numerusform>
            <numerusform>%n waiting · longest %1 · next is about to give up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · longest %1 · next gives up in %2</source>
        <translation>
            <numerusform>%n waiting · longest %1 · next gives up in %2</numerusform>
            <numerusform>%n waiting · longest %1 · next gives up in %2</numerusform>
        </translation>
    </message>
</context>
</TS>
