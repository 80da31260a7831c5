// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QPushButton;

namespace library {
class TokenLibrary;
struct Place;
} // namespace library

namespace widgets {

class Statement;

/// Corrects the recorded expiry of a stored token.
class ExpiryCorrection final : public QWidget
{
    Q_OBJECT

public:
    /// @a library must outlive the widget.
    explicit ExpiryCorrection(library::TokenLibrary &library, QWidget *parent = nullptr);

    /// Begins with @a recorded, or a date that is usual if there is none. Nothing can be recorded
    /// before the person has chosen a date.
    void begin(QDate recorded, QDate today);
    /// Records the date that is shown for @a place; true if that worked.
    bool record(const library::Place &place);

Q_SIGNALS:
    void wanted();

private:
    library::TokenLibrary &m_library;
    QDateEdit *const m_date;
    QPushButton *const m_correct;
    Statement *const m_outcome;
};

} // namespace widgets
