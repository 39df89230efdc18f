// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/json_shape.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace linedesk {

namespace {

/// The forms that the values of one place have, gathered.
struct Shape {
    qsizetype seen = 0;
    QSet<QString> simple;
    qsizetype objects = 0;
    QMap<QString, Shape> members;
    bool isList = false;
    QList<Shape> elements; ///< none or one: the elements of all lists

    void add(const QJsonValue &value)
    {
        ++seen;
        switch (value.type()) {
        case QJsonValue::Object: addObject(value.toObject()); break;
        case QJsonValue::Array: addList(value.toArray()); break;
        case QJsonValue::String:
            simple.insert(isTime(value.toString()) ? QStringLiteral("time") : QStringLiteral("text"));
            break;
        case QJsonValue::Double: simple.insert(QStringLiteral("number")); break;
        case QJsonValue::Bool: simple.insert(QStringLiteral("boolean")); break;
        case QJsonValue::Null:
        case QJsonValue::Undefined: simple.insert(QStringLiteral("null")); break;
        }
    }

    QString text() const
    {
        QStringList forms(simple.values());
        forms.removeAll(QStringLiteral("null"));
        forms.sort();
        if (objects > 0) {
            forms.append(objectText());
        }
        if (isList) {
            forms.append(u'[' + (elements.isEmpty() ? QString() : elements.first().text()) + u']');
        }
        if (simple.contains(QStringLiteral("null"))) {
            forms.append(QStringLiteral("null"));
        }
        return forms.join(QStringLiteral(" or "));
    }

private:
    static bool isTime(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z$"));
        return form.match(text).hasMatch();
    }

    void addObject(const QJsonObject &object)
    {
        ++objects;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            members[it.key()].add(it.value());
        }
    }

    void addList(const QJsonArray &list)
    {
        isList = true;
        for (const QJsonValue &element : list) {
            if (elements.isEmpty()) {
                elements.append(Shape());
            }
            elements.first().add(element);
        }
    }

    QString objectText() const
    {
        QStringList texts;
        for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
            const QString mark = it->seen < objects ? QStringLiteral("?") : QString();
            texts.append(it.key() + mark + QStringLiteral(": ") + it->text());
        }
        return u'{' + texts.join(QStringLiteral(", ")) + u'}';
    }
};

} // namespace

QString shapeOf(const QJsonValue &value)
{
    Shape shape;
    shape.add(value);
    return shape.text();
}

} // namespace linedesk
