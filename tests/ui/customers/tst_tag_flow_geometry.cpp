// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/tag_flow_geometry.h"

#include <QTest>

using namespace linedesk;

class TestTagFlowGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chipsFillLines()
    {
        const TagFlowGeometry places = tagFlowGeometry({{40, 20}, {50, 20}, {60, 20}}, 100, 4);
        QCOMPARE(places.chips, (QList<QRect>{{0, 0, 40, 20}, {44, 0, 50, 20}, {0, 24, 60, 20}}));
        QCOMPARE(places.height, 44);
    }

    void aLongOneIsCutToTheRoom()
    {
        const TagFlowGeometry places = tagFlowGeometry({{40, 20}, {500, 20}}, 100, 4);
        QCOMPARE(places.chips.at(1), QRect(0, 24, 100, 20));
    }

    void noneTakesNoHeight() { QCOMPARE(tagFlowGeometry({}, 100, 4).height, 0); }
};

QTEST_APPLESS_MAIN(TestTagFlowGeometry)
#include "tst_tag_flow_geometry.moc"
