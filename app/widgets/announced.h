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

    /// Makes assistive programs speak up when it appears, or is called something else: once it has
    /// stayed so for a moment, so not with every key.
    void setAnnounced() { m_announced = true; }
    [[nodiscard]] bool isAnnounced() const noexcept { return m_announced; }

Q_SIGNALS:
    /// Assistive programs were made to speak @a words.
    void spoken(const QString &words);

protected:
    /// Calls it @a words from now on.
    void speakAs(const QString &words);

    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool m_announced = false;
    QString m_spoken; ///< what it was called when it was spoken last
    QBasicTimer m_settling;
};

} // namespace widgets
