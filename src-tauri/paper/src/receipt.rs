//! The invoice and the receipt: what was done, what it costs, what was paid and what remains.

use crate::Letterhead;
use crate::written::{number, text};
use peyvand_kit::{Day, Money};
use peyvand_words::Words;
use serde_json::{Value, json};

/// Sums as the ledger has them; nothing is added up here.
#[derive(Debug, Clone)]
pub struct Receipt {
    /// Whose paper it is.
    pub practice: Letterhead,
    /// Which of the two it is.
    pub kind: ReceiptKind,
    /// Its number, as the practice counts.
    pub number: String,
    /// Its day.
    pub day: Day,
    /// Who was treated.
    pub patient: String,
    /// By whom; may be empty.
    pub doctor: String,
    /// What was done.
    pub lines: Vec<ReceiptLine>,
    /// What all of it costs.
    pub total: Money,
    /// What was paid.
    pub payments: Vec<Payment>,
    /// What is still to be paid.
    pub remaining: Money,
}

/// Before or after the payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReceiptKind {
    /// What is to be paid.
    Invoice,
    /// What was paid.
    Receipt,
}

/// A service on a receipt.
#[derive(Debug, Clone)]
pub struct ReceiptLine {
    /// What was done.
    pub service: String,
    /// How often.
    pub quantity: u32,
    /// The price of one.
    pub price: Money,
    /// The price of all.
    pub total: Money,
}

/// What was paid at once.
#[derive(Debug, Clone, Copy)]
pub struct Payment {
    /// With what.
    pub means: Means,
    /// How much.
    pub amount: Money,
}

/// With what a patient pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Means {
    /// Notes and coins.
    Cash,
    /// A card at the desk.
    Card,
    /// From bank to bank.
    Transfer,
    /// The patient's wallet in the practice.
    Wallet,
}

impl Means {
    const fn code(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Card => "card",
            Self::Transfer => "transfer",
            Self::Wallet => "wallet",
        }
    }
}

impl Receipt {
    pub(crate) fn values(&self, words: Words) -> Value {
        let kind = match self.kind {
            ReceiptKind::Invoice => "invoice",
            ReceiptKind::Receipt => "receipt",
        };
        let facts = [
            (words.paper_receipt_number_label(), number(words, &self.number)),
            (words.paper_receipt_day_label(), words.day(self.day)),
            (words.paper_patient_label(), text(&self.patient)),
            (words.paper_doctor_label(), text(&self.doctor)),
        ];
        let payments = self.payments.iter().map(|paid| {
            json!({ "means": words.paper_receipt_means_label(paid.means.code()), "sum": words.money(paid.amount) })
        });
        json!({
            "practice": self.practice.values(words),
            "title": words.paper_receipt_title(kind),
            "facts": facts.into_iter().filter(|(_, fact)| !fact.is_empty()).collect::<Vec<_>>(),
            "head": {
                "service": words.paper_service_label(),
                "quantity": words.paper_receipt_quantity_label(),
                "price": words.paper_receipt_price_label(),
                "sum": words.paper_receipt_sum_label(),
            },
            "lines": self.lines.iter().map(|line| line.values(words)).collect::<Vec<_>>(),
            "total_label": words.paper_receipt_total_label(),
            "total": words.money(self.total),
            "words": words.amount_in_words(self.total).map(|total| words.paper_receipt_words_line(&total)),
            "paid_title": words.paper_receipt_paid_title(),
            "payments": payments.collect::<Vec<_>>(),
            "remaining_label": words.paper_receipt_remaining_label(),
            "remaining": (self.remaining.minor() != 0).then(|| words.money(self.remaining)),
            "settled": words.paper_receipt_settled_line(),
        })
    }
}

impl ReceiptLine {
    fn values(&self, words: Words) -> Value {
        json!({
            "service": text(&self.service),
            "quantity": words.number(i64::from(self.quantity)),
            "price": words.amount(self.price),
            "sum": words.amount(self.total),
        })
    }
}
