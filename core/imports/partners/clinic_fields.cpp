// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/organisation_numbers.h"
#include "core/imports/partners/clinic_sheet.h"
#include "core/imports/rows/import_words.h"
#include "core/sheets/field_makers.h"

namespace brobygger {

namespace {

/// Where in a line a member of its clinic stands.
template <class Member> auto ofClinic(Member Partner::*at) {
    return [at](auto& line) -> auto& { return line.partner.*at; };
}

ImportField<ClinicLine> readBy(QString Partner::*at, CellValue (*read)(const QString& cell)) {
    ImportField<ClinicLine> field = textAt<ClinicLine>(ofClinic(at));
    field.read = read;
    return field;
}

/// The digits alone; numbers are written in groups in many ways.
CellValue readNumberOfRegister(const QString& cell) {
    const QString digits = digitsOf(cell);
    return digits.isEmpty() ? CellValue{{}, ImportsWords::tr("There are no digits here.")} : CellValue{digits};
}

CellValue readEanCell(const QString& cell) {
    const QString digits = digitsOf(cell);
    return hasGlnCheckDigit(digits)
               ? CellValue{digits}
               : CellValue{{}, ImportsWords::tr("An EAN number has 13 digits, and these do not fit together.")};
}

CellValue readDoctorsCell(const QString& cell) {
    const CellValue number = readNumberCell(cell);
    return number.problem.isEmpty() && number.text.toInt() < 1
               ? CellValue{{}, ImportsWords::tr("Write how many doctors there are, or leave the cell empty.")}
               : number;
}

ImportField<ClinicLine> doctorsField() {
    ImportField<ClinicLine> field = numberAt<ClinicLine>(ofClinic(&Partner::doctors));
    field.read = readDoctorsCell;
    return field;
}

ImportField<ClinicLine> clinicStreetField() {
    ImportField<ClinicLine> field = textAt<ClinicLine>(ofClinic(&Partner::street));
    field.readWithoutPostcode = readAddressCell;
    return field;
}

} // namespace

QList<ImportField<ClinicLine>> clinicFields() {
    return QList<ImportField<ClinicLine>>{
               named(key(textAt<ClinicLine>(ofClinic(&Partner::name))), "name", "name",
                     {QStringLiteral("Klinik"), QStringLiteral("Klinik"), QStringLiteral("Clinic"), QStringLiteral("Lægehus"),
                      QStringLiteral("Lægepraksis"), QStringLiteral("Praksis"), QStringLiteral("Klinikkens navn"),
                      QStringLiteral("Kliniknavn"), QStringLiteral("Klinikker"), QStringLiteral("Navn"), QStringLiteral("Namn"),
                      QStringLiteral("Name")}),
               named(readBy(&Partner::providerNumber, readNumberOfRegister), "provider_number", "providerNumber",
                     {QStringLiteral("Ydernummer"), QStringLiteral("Vårdgivarnummer"), QStringLiteral("Provider number"),
                      QStringLiteral("Ydernr."), QStringLiteral("Ydernr"), QStringLiteral("Yder")}),
               named(clinicStreetField(), "street", "street",
                     {QStringLiteral("Adresse"), QStringLiteral("Adress"), QStringLiteral("Address"), QStringLiteral("Vej"),
                      QStringLiteral("Gade"), QStringLiteral("Street"), QStringLiteral("Vejnavn")}),
               named(readBy(&Partner::postcode, readPostcodeCell), "postcode", "postcode",
                     {QStringLiteral("Postnummer"), QStringLiteral("Postnummer"), QStringLiteral("Postcode"),
                      QStringLiteral("Postnr"), QStringLiteral("Postnr."), QStringLiteral("Postnr. og by"),
                      QStringLiteral("Postnummer og by")}),
               named(textAt<ClinicLine>(ofClinic(&Partner::town)), "town", "town",
                     {QStringLiteral("By"), QStringLiteral("Ort"), QStringLiteral("Town"), QStringLiteral("Postort"),
                      QStringLiteral("City")}),
               named(readBy(&Partner::phone, readPhoneCell), "phone", "phone",
                     {QStringLiteral("Telefon"), QStringLiteral("Telefon"), QStringLiteral("Phone"), QStringLiteral("Tlf"),
                      QStringLiteral("Tlf."), QStringLiteral("Telefonnummer"), QStringLiteral("Telefonnr."),
                      QStringLiteral("Telephone")}),
               named(readBy(&Partner::email, readEmailCell), "email", "email",
                     {QStringLiteral("E-mail"), QStringLiteral("E-post"), QStringLiteral("Email"), QStringLiteral("Mail"),
                      QStringLiteral("Mailadresse")}),
               named(readBy(&Partner::sor, readNumberOfRegister), "sor", "sor",
                     {QStringLiteral("SOR"), QStringLiteral("SOR-kod"), QStringLiteral("SOR code"), QStringLiteral("SOR-kode"),
                      QStringLiteral("SOR-nummer"), QStringLiteral("SOR-nr.")}),
               named(readBy(&Partner::ean, readEanCell), "ean", "ean",
                     {QStringLiteral("EAN"), QStringLiteral("EAN-nummer (GLN)"), QStringLiteral("EAN number"),
                      QStringLiteral("EAN-nummer"), QStringLiteral("EAN-nr."), QStringLiteral("Lokationsnummer"),
                      QStringLiteral("GLN")}),
               named(textAt<ClinicLine>(ofClinic(&Partner::cluster)), "cluster", "cluster",
                     {QStringLiteral("Klynge"), QStringLiteral("Kluster"), QStringLiteral("Cluster"),
                      QStringLiteral("Lægeklynge")}),
               named(doctorsField(), "doctors", "doctors",
                     {QStringLiteral("Antal læger"), QStringLiteral("Antal läkare"), QStringLiteral("Number of doctors"),
                      QStringLiteral("Læger i alt")}),
               named(textField(&ClinicLine::doctor), "doctor_name", "doctor",
                     {QStringLiteral("Læge"), QStringLiteral("Läkare"), QStringLiteral("Doctor"), QStringLiteral("Lægens navn"),
                      QStringLiteral("Lægenavn"), QStringLiteral("Læger")}),
           } +
           streetPartFields<ClinicLine>();
}

} // namespace brobygger
