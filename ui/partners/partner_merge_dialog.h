// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner_duplicates.h"

#include <QHash>
#include <QObject>
#include <functional>

class QComboBox;
class QLabel;
class QWidget;

namespace brobygger {

class FormDialog;
class SearchField;
struct PageContext;

/// Makes one of two partners that were entered twice: which one stays, and where both say something, which of it. Those that
/// look alike are proposed with the reason. The page that holds `parent` offers to take it back.
class PartnerMergeDialog final : public QObject {
    Q_OBJECT
public:
    /// Begins with the first proposal that has `current` in it, which is then the one that stays; else with `current` alone.
    static void open(PageContext& context, QWidget* parent, PartnerId current, const std::function<void(PartnerId)>& merged);

private:
    PartnerMergeDialog(PageContext& context, FormDialog* dialog);

    void build();
    void begin(PartnerId current);
    void takePair(const PartnerPair& pair, bool isTurned);
    void chooseBoth(const Partner& stays, const Partner& goes);
    void compare();
    Partner merged() const;
    Problems problems() const;
    PartnerId chosen(const SearchField* field) const;

    PageContext& m_context;
    FormDialog* m_dialog;
    QList<PartnerPair> m_pairs;
    QComboBox* m_proposals = nullptr;
    SearchField* m_stays = nullptr;
    SearchField* m_goes = nullptr;
    QHash<QString, QComboBox*> m_parts; ///< by the name of the part: which of the two texts holds
    QLabel* m_moves = nullptr;
};

} // namespace brobygger
