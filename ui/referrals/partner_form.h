// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"

#include <QObject>
#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace brobygger {

class FormDialog;
class PhoneField;
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
    void fill();
    Partner typed() const;
    void showDoubts();

    PageContext& m_context;
    FormDialog* m_dialog;
    Partner m_partner;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_name = nullptr;
    PhoneField* m_phone = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_street = nullptr;
    QLineEdit* m_postcode = nullptr;
    QLineEdit* m_town = nullptr;
    QLineEdit* m_ean = nullptr;
    QLineEdit* m_sor = nullptr;
    QLineEdit* m_provider = nullptr;
    QPlainTextEdit* m_remark = nullptr;
    QCheckBox* m_active = nullptr;
};

} // namespace brobygger
