// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/service.h"
#include "library/tokenlibrary.h"
#include "overview/overviewwindow.h"
#include "overview/samplerecords.h"
#include "practice/organization.h"
#include "support/controls.h"
#include "support/memorystore.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace test {

/// The overview on real parts: the practice organization over real TLS, and a keychain in memory.
class Desk
{
public:
    Desk() = default;
    ~Desk();

    /// Opens the window, wide enough for list and details unless @a size is smaller; false if it
    /// does not become active.
    [[nodiscard]] bool open(QSize size = {1180, 760});

    /// Puts @a record on the list.
    [[nodiscard]] bool put(const library::TokenRecord &record);
    /// The same of a working token, and its secret into the keychain.
    void add(const QString &name, practice::TokenKind kind);
    [[nodiscard]] library::TokenRecord record(const QString &name) const;

    template<typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    /// The name that the details show.
    [[nodiscard]] QString title() const { return find<QLabel>(QStringLiteral("title"))->text(); }
    /// Triggers the action of that name, as its key and its line in a menu do; false if it cannot
    /// be.
    [[nodiscard]] bool trigger(const QString &name) const;
    [[nodiscard]] QTableView *view() const { return find<QTableView>(QStringLiteral("tokens")); }
    /// What the statement of that name says; nothing while it is hidden.
    [[nodiscard]] QString headline(const QString &statement) const
    {
        return headlineOf(find<widgets::Statement>(statement));
    }
    [[nodiscard]] std::optional<wording::Mark> mark(const QString &statement) const
    {
        return markOf(find<widgets::Statement>(statement));
    }
    /// What stands in the row of the token of that name; nothing if it has no row.
    [[nodiscard]] QString cell(const QString &name, int column) const;

    /// Selects the row of the token of that name; false if it has none.
    [[nodiscard]] bool select(const QString &name) const;
    /// Waits until the button of that name can be pressed, gives it the focus, and presses Space.
    /// False if it cannot be.
    [[nodiscard]] bool push(const QString &name) const;

    practice::Organization organization;
    MemoryStore store;
    QTemporaryDir folder; ///< of the library
    library::TokenLibrary library{folder.path()};
    QDate today = sampleDay;
    std::optional<azuredevops::Service> service;
    QString memory; ///< the file in which the window remembers its look
    std::unique_ptr<overview::OverviewWindow> window;

private:
    [[nodiscard]] QModelIndex rowOf(const QString &name) const;
};

} // namespace test
