// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/services.h"
#include "settings/choices.h"
#include "wording/attention.h"

#include <QMap>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Label;
class ScrollArea;
class UsedPlaces;
} // namespace widgets

namespace overview {

class FactSheet;
class TokenActions;
class VerdictCard;
enum class Act;

/// Everything that is known of the selected token, and what can be done about it: without
/// scrolling, down to its removal.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @a actions, and what @a services refer to, must outlive the panel.
    DetailsPanel(const lifecycle::Services &services, const TokenActions &actions,
                 QWidget *parent = nullptr);

    void show(const wording::StandingToken &token, QDate today);
    /// Instead, while @a count tokens are selected, which is not one.
    void showCount(qsizetype count);
    /// Whether it takes the place of the list, and needs a way back.
    void setPage(bool isPage);
    void focusFirst();
    void editExpiry();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to go back to the list.
    void left();
    void expirySaved(std::optional<QDate> expires);
    void copyWanted(const QString &text);
    void settingsRequested(settings::Part part);
    /// Of the tools that were given it.
    void told(const wording::AttentionLine &line);
    /// The library may be another one.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *content(const TokenActions &actions);
    QWidget *head();
    QLayout *lesser(const TokenActions &actions);
    QWidget *oldTokens(const TokenActions &actions);
    void layFoot(const TokenActions &actions);
    void placeFoot();
    void showNotices(const wording::StandingToken &token, QDate today);
    void showOld(const library::TokenRecord &record);

    widgets::ScrollArea *const m_area;
    QPushButton *const m_back;
    widgets::Label *const m_title;
    widgets::Label *const m_owner;
    VerdictCard *const m_verdict;
    QVBoxLayout *const m_notices;
    FactSheet *const m_facts;
    widgets::Label *const m_old;
    widgets::UsedPlaces *const m_used;
    QWidget *const m_foot;
    QMap<Act, QWidget *>
        m_lesser; ///< buttons of what is less often wanted than what the card offers
    QList<QWidget *> m_ofOne; ///< hidden unless exactly one token is selected
    QList<QWidget *> m_ofAny; ///< hidden unless one is at least
};

} // namespace overview
