// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/tokentext.h"
#include "widgets/secretclipboard.h"
#include "wizard/scrollingpage.h"

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace widgets {
class GivenValue;
class RevealedToken;
class SecretField;
class Statement;
} // namespace widgets

namespace wizard {

struct Session;

/// Takes the token over from the clipboard, and says at once what was pasted.
///
/// Has more than ten members: two questions, the token and its date, each with what is said to it.
class PastePage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    explicit PastePage(Session &session, QWidget *parent = nullptr);

    void initializePage() override;
    bool validatePage() override; // clears the clipboard: the token is taken over
    bool isComplete() const override;

    /// Empties the field, once the keychain has the token.
    void forget();
    /// One more of the tokens that are stored under the name is known by now.
    void compareWithFormer();

private:
    QWidget *tokenRow();
    QWidget *expiryFields();
    void paste();
    [[nodiscard]] QString wordsOfExpiry() const;
    void onEdited();
    void showVerdict(const token::TokenText &text);
    void onExpiryEdited();

    Session &m_session;
    widgets::SecretField *const m_field;
    QPushButton *const m_show;
    widgets::RevealedToken *const m_revealed;
    widgets::Statement *const m_verdict;
    widgets::Statement *const m_cleaned;
    QDateEdit *const m_expires;
    QCheckBox *const m_expiryUnknown;
    widgets::GivenValue *const m_expiry;
    widgets::Statement *const m_expiryDoubt;
    widgets::SecretClipboard m_clipboard; ///< takes away what was pasted from it
};

} // namespace wizard
