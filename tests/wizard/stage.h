// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/service.h"
#include "library/tokenlibrary.h"
#include "practice/organization.h"
#include "support/browserstub.h"
#include "support/controls.h"
#include "support/memorystore.h"
#include "wizard/tokenwizard.h"
#include "wording/checkrows.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWizardPage>

#include <functional>
#include <memory>
#include <optional>

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
    ~Stage();

    [[nodiscard]] bool open();
    /// Stores a token as "fabrikam/laptop", made 60 days ago for 90 and with all capabilities but
    /// Diff, and opens the window for @a journey about it. @a edit changes what is known of it.
    [[nodiscard]] bool open(wizard::Journey journey, practice::TokenKind kind,
                            const std::function<void(library::StoredToken &facts)> &edit = {});
    /// As another process would rotate it, to a token called "elsewhere".
    [[nodiscard]] bool rotateElsewhere(practice::TokenKind kind);
    /// What the library knows of it by now.
    [[nodiscard]] library::TokenRecord record() const;
    /// Destroys the window as a crash would, and opens a new one.
    [[nodiscard]] bool reopen();
    /// The same, for @a journey about the token that is stored.
    [[nodiscard]] bool reopenAbout(wizard::Journey journey);
    /// Gives the window the focus, as a window manager does when a dialog over it has closed.
    [[nodiscard]] bool activate();

    /// The widget of that name on the current page, or anywhere in the window.
    template<typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        const QWizardPage *const page = window->currentPage(); // none once it was cancelled
        T *const onPage = page ? page->findChild<T *>(name) : nullptr;
        return onPage ? onPage : window->findChild<T *>(name);
    }

    [[nodiscard]] wizard::Step step() const { return wizard::Step(window->currentId()); }
    [[nodiscard]] bool canGoOn() const;
    /// Of the first page: network and keychain are known to work.
    [[nodiscard]] bool isReady() const
    {
        return isShown(QStringLiteral("readiness"))
            && said(QStringLiteral("readiness"))
                   .contains(QLatin1StringView("network and keychain are ready"));
    }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const QWidget *const widget = find(name);
        return widget && widget->isVisible();
    }
    /// The name of the control that has the focus.
    [[nodiscard]] QString focused() const { return test::focused(); }
    /// How the statement of that name is marked; nothing while it is hidden.
    [[nodiscard]] std::optional<wording::Mark> mark(const QString &name) const
    {
        return markOf(find<widgets::Statement>(name));
    }
    /// All that the statement of that name says.
    [[nodiscard]] QString said(const QString &name) const
    {
        return test::said(*find<widgets::Statement>(name));
    }
    [[nodiscard]] QString token(practice::TokenKind kind) const;

    /// Presses a key in the window that has the focus: it goes where a person's key would go.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        test::press(key, modifiers);
    }
    void type(const QString &text) const { test::type(text); }
    /// Gives the focus to the control of that name and presses Space; false if it takes no focus.
    [[nodiscard]] bool push(const QString &name) const { return test::push(find(name)); }
    /// Replaces what is in the field of that name by @a text, key by key.
    void fill(const QString &name, const QString &text) const;

    /// Presses Return, which goes on as soon as the page allows it.
    void goOn() const { press(Qt::Key_Return); }
    /// Shows a step of the Create page: the first is 1, and 0 stands for the last.
    void showStep(int step) const;
    /// Goes to @a wanted with usable values on every page.
    [[nodiscard]] bool walkTo(wizard::Step wanted,
                              practice::TokenKind kind = practice::TokenKind::Custom);
    /// Lets arrive what the page asks in the background, and lays it out; false if it never ends.
    [[nodiscard]] bool comeToRest() const;
    /// Of a rotation: pastes the new token, and waits for the result on the Check page.
    [[nodiscard]] bool paste(practice::TokenKind kind);

    BrowserStub browser{0}; ///< what is opened there is only written down
    practice::Organization organization;
    azuredevops::Needs needs; ///< of the token that open() stores
    MemoryStore store;
    QTemporaryDir folder; ///< of the library
    library::TokenLibrary library{folder.path()};
    std::optional<azuredevops::Service> service;
    std::unique_ptr<wizard::TokenWizard> window;

private:
    [[nodiscard]] bool startService();

    const std::chrono::milliseconds m_deadline;
};

} // namespace test
