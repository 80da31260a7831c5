// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBasicTimer>
#include <QFrame>

namespace widgets {

/// A part of a window that is read as a whole, by its accessible name, and that assistive programs
/// can be made to speak. No stop of Tab; setFocus() lets the reading begin at it.
class Announced : public QFrame
{
    Q_OBJECT

public:
    explicit Announced(QWidget *parent = nullptr);

    /// Makes assistive programs speak up when it appears, or is called something else: once, when
    /// it has stayed so for a moment, so not with every key; and not if it gets the focus, by which
    /// it is read anyway.
    void setAnnounced();
    [[nodiscard]] bool isAnnounced() const noexcept { return m_voice; }

Q_SIGNALS:
    /// Assistive programs were made to speak @a words.
    void spoken(const QString &words);

protected:
    /// Calls it @a words from now on.
    void speakAs(const QString &words);

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void fallSilent();

    QWidget *m_voice = nullptr; ///< appears when it is spoken; none: it never is
    QString m_heard; ///< what it was called when it was spoken or read last
    QBasicTimer m_settling;
};

} // namespace widgets
