// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"
#include "ui/kit/forms/record_fields.h"

#include <QObject>
#include <functional>
#include <optional>

class QLineEdit;
class QWidget;

namespace brobygger {

class FormDialog;
struct PageContext;

/// Enters a clinic, hospital, municipal unit or association, or changes one, with the numbers other systems know it by.
/// Doubtful numbers are pointed out while one types and never refused.
class PartnerForm final : public QObject {
    Q_OBJECT
public:
    /// `saved` is told which; the page that holds `parent` offers to take a change back.
    static void open(PageContext& context, QWidget* parent, const std::optional<Partner>& partner,
                     std::function<void(PartnerId)> saved);

private:
    PartnerForm(PageContext& context, FormDialog* dialog, Partner partner);

    void build();
    void showDoubts();

    PageContext& m_context;
    FormDialog* m_dialog;
    Partner m_partner; ///< as it was when the form was opened
    RecordFields<Partner> m_fields;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_postcode = nullptr;
    QLineEdit* m_town = nullptr;
    QLineEdit* m_ean = nullptr;
    QLineEdit* m_sor = nullptr;
};

} // namespace brobygger
