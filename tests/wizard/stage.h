// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/service.h"
#include "lifecycle/tokenlibrary.h"
#include "practice/organization.h"
#include "support/memorystore.h"
#include "wizard/tokenwizard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWizardPage>

#include <memory>

namespace test {

/// The whole wizard on real parts: the practice organization over real TLS, and a keychain
/// in memory that can fail and hold its answers. Driven by keys and object names only.
class Stage
{
public:
    explicit Stage(std::chrono::milliseconds deadline = std::chrono::seconds(20))
        : m_deadline(deadline)
    {
    }

    [[nodiscard]] bool open()
    {
        if (!organization.start())
            return false;
        service.emplace(QList{organization.authority()});
        service->network().setProxy(organization.proxy());
        reopen();
        return QTest::qWaitForWindowExposed(window.get());
    }

    /// Closes the window as a crash would, and opens a new one.
    void reopen()
    {
        window = std::make_unique<wizard::TokenWizard>(
            lifecycle::Journey::FirstSetup, wizard::Services{*service, store, library, m_deadline});
        window->show();
        window->activateWindow();
    }

    /// The widget of that name on the current page, or among the window's buttons.
    template<typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        if (auto *onPage = window->currentPage()->findChild<T *>(name))
            return onPage;
        return window->findChild<T *>(name);
    }

    [[nodiscard]] bool canGoOn() const
    {
        const QString name = window->currentPage()->isCommitPage() ? QStringLiteral("commit")
                                                                   : QStringLiteral("next");
        return find(name)->isEnabled();
    }

    [[nodiscard]] lifecycle::Step step() const { return lifecycle::Step(window->currentId()); }

    /// Presses Return in the window, which goes on as soon as the page allows it.
    void goOn() const { QTest::keyClick(window.get(), Qt::Key_Return); }

    /// What a Statement says, mark and all; empty while it is hidden.
    [[nodiscard]] QString said(const QString &name) const
    {
        const QWidget *statement = find(name);
        return statement && statement->isVisibleTo(window.get()) ? statement->accessibleName()
                                                                : QString();
    }

    /// Types the organization and walks to @a wanted with usable values on every page.
    [[nodiscard]] bool walkTo(lifecycle::Step wanted, practice::TokenKind kind);

    practice::Organization organization;
    MemoryStore store;
    QTemporaryDir folder; ///< of the library
    const lifecycle::TokenLibrary library{folder.path()};
    std::optional<azuredevops::Service> service;
    std::unique_ptr<wizard::TokenWizard> window;

private:
    const std::chrono::milliseconds m_deadline;
};

inline bool Stage::walkTo(lifecycle::Step wanted, practice::TokenKind kind)
{
    using lifecycle::Step;
    while (step() != wanted) {
        const Step here = step();
        if (here == Step::Organization)
            find<QLineEdit>(QStringLiteral("organization"))->setText(QStringLiteral("fabrikam"));
        if (here == Step::Paste)
            find<QLineEdit>(QStringLiteral("token"))
                ->setText(QString::fromLatin1(organization.token(kind)));
        if (!QTest::qWaitFor([&] { return canGoOn(); }))
            return false;
        goOn();
        if (!QTest::qWaitFor([&] { return step() != here; }))
            return false;
    }
    return true;
}

} // namespace test
