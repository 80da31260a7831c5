// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"

#include "lifecycle/services.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;
using library::TokenRecord;
using overview::TokenTable;

namespace test {

Desk::~Desk()
{
    window.reset();
    deleteWhatWasLetGo();
}

bool Desk::open(QSize size)
{
    service.emplace(QList{organization.authority()});
    service->network().setProxy(organization.proxy());
    window = std::make_unique<overview::OverviewWindow>(
        lifecycle::Services{*service, store, library, std::chrono::seconds(20)},
        [this] { return today; }, memory);
    if (size.isValid())
        window->resize(size);
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
        view()->selectionModel()->setCurrentIndex(
            row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return row.isValid();
}

bool Desk::trigger(const QString &name) const
{
    auto *const action = find<QAction>(name);
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

bool Desk::push(const QString &name) const
{
    const auto isReady = [&] {
        const auto *const each = find<QAbstractButton>(name);
        return test::isReady(each) && each->window()->isActiveWindow();
    };
    return QTest::qWaitFor(isReady) && test::push(find<QAbstractButton>(name));
}

} // namespace test
