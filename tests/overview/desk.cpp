// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"

#include "lifecycle/services.h"
#include "wizard/statement.h"

#include <QApplication>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using library::TokenRecord;
using overview::TokenTable;

namespace test {

QRegularExpression anyWarning()
{
    return QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s);
}

bool Desk::open()
{
    service.emplace(QList{organization.authority()});
    service->network().setProxy(organization.proxy());
    window = std::make_unique<overview::OverviewWindow>(
        lifecycle::Services{*service, store, library, std::chrono::seconds(20)},
        [this] { return today; });
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get());
}

bool Desk::put(const TokenRecord &record)
{
    return bool(library.put(record));
}

void Desk::add(const QString &name, practice::TokenKind kind)
{
    const TokenRecord record = workingToken(name, today);
    store.secrets[record.current.entry] = organization.token(kind);
    QVERIFY(put(record));
}

TokenRecord Desk::record(const QString &name) const
{
    return library.record(workingToken(name).place).value().value();
}

QString Desk::headline(const QString &statement) const
{
    const auto *const line = find(statement);
    return line && line->isVisible() ? line->findChild<QLabel *>(u"headline"_s)->text() : QString();
}

std::optional<wording::Mark> Desk::mark(const QString &statement) const
{
    const auto *const line = find<wizard::Statement>(statement);
    return line && line->isVisible() ? std::optional(line->mark()) : std::nullopt;
}

QModelIndex Desk::rowOf(const QString &name) const
{
    const QAbstractItemModel &model = *view()->model();
    return model.match(model.index(0, TokenTable::Name), Qt::DisplayRole, name, 1, Qt::MatchExactly)
        .value(0);
}

QString Desk::cell(const QString &name, int column) const
{
    return rowOf(name).siblingAtColumn(column).data().toString();
}

bool Desk::select(const QString &name) const
{
    const QModelIndex row = rowOf(name);
    if (row.isValid())
        view()->selectRow(row.row());
    return row.isValid();
}

bool Desk::push(const QString &name) const
{
    const auto isReady = [&] {
        const auto *const each = find<QPushButton>(name);
        return each && each->isVisible() && each->isEnabled() && each->window()->isActiveWindow();
    };
    if (!QTest::qWaitFor(isReady))
        return false;
    auto *const control = find<QPushButton>(name);
    control->setFocus(Qt::TabFocusReason);
    if (!control->hasFocus())
        return false;
    QTest::keyClick(control, Qt::Key_Space);
    return true;
}

} // namespace test
