// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/worldtest.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace test {

void WorldTest::initTestCase()
{
    QVERIFY(m_practice.start());
}

void WorldTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    m_world.emplace(m_practice);
}

void WorldTest::cleanup()
{
    QCOMPARE(m_world->broken(), QString());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of abandoned jobs
}

} // namespace test
