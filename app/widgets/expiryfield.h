// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace widgets {

/// The recorded date of expiry, to be corrected or declared unknown.
class ExpiryField final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryField(QWidget *parent = nullptr);

    /// What is recorded of the token with that @a key; @a today (UTC) is what an unknown date
    /// starts from. Leaves alone what the person has begun to change of the same.
    void show(const QString &key, std::optional<QDate> expires, QDate today);
    [[nodiscard]] const QString &key() const noexcept { return m_key; }
    /// Takes the focus, and shows again what is recorded.
    void begin();

Q_SIGNALS:
    void saved(std::optional<QDate> expires);
    /// The person wants to leave the date as it is.
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] std::optional<QDate> entered() const;
    void showRecorded();
    void showWhatCanBeDone();

    QDateEdit *const m_date;
    QCheckBox *const m_unknown;
    QPushButton *const m_save;
    QString m_key; ///< of the token that is shown; empty: none yet
    std::optional<QDate> m_recorded; ///< as last shown
    QDate m_usual; ///< what an unknown date starts from
};

} // namespace widgets
