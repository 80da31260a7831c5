// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenlibrary.h"

#include <QWidget>

class QCheckBox;

namespace widgets {
class Statement;
}

namespace wizard {

struct Session;

/// Whether the person clicked Regenerate on the token that was replaced: if it is refused already,
/// that may be why, and then the new one bears its name on the token page.
class RegeneratedQuestion final : public QWidget
{
    Q_OBJECT

public:
    /// The borrowed ones must outlive the widget.
    RegeneratedQuestion(Session &session, library::TokenLibrary &library,
                        QWidget *parent = nullptr);

    /// Asks, or hides itself, as the session stands by now.
    void suit();

Q_SIGNALS:
    /// The answer; whether the library knows of it.
    void answered(const library::ChangeResult &recorded);

private:
    [[nodiscard]] bool isToBeAsked() const;
    void record(bool isRegenerated);

    Session &m_session;
    library::TokenLibrary &m_library;
    widgets::Statement *const m_question;
    QCheckBox *const m_answer;
};

} // namespace wizard
